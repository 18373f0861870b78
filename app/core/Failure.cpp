#include "core/Failure.h"

#include <QCoreApplication>

#include <array>
#include <new>
#include <utility>

namespace tranche {

FailureDomain failureDomain(const QString &code)
{
    static constexpr std::array<std::pair<const char *, FailureDomain>, 13> words { {
        { "call", FailureDomain::Call },
        { "request", FailureDomain::Request },
        { "source", FailureDomain::Source },
        { "target", FailureDomain::Target },
        { "store", FailureDomain::Store },
        { "books", FailureDomain::Books },
        { "retry", FailureDomain::Retry },
        { "run", FailureDomain::Run },
        { "file", FailureDomain::File },
        { "recipe", FailureDomain::Call },
        { "schema", FailureDomain::Call },
        { "profile", FailureDomain::Call },
        { "automation", FailureDomain::Call },
    } };
    const QStringView first = QStringView(code).left(code.indexOf(u'.'));
    for (const auto &[word, domain] : words) {
        if (first == QLatin1String(word))
            return domain;
    }
    return FailureDomain::Other;
}

static Failure unforeseen(const QString &what)
{
    return Failure(QStringLiteral("internal"),
        QCoreApplication::translate("Failure", "Something went wrong that nobody has foreseen: %1.").arg(what),
        QCoreApplication::translate(
            "Failure", "This is a fault of Tranche: please report it, with the file if you can."));
}

Failure failureOfCurrentException()
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure;
    } catch (const std::bad_alloc &) {
        return Failure(QStringLiteral("memory.full"),
            QCoreApplication::translate("Failure", "The memory of this computer does not suffice for that."),
            QCoreApplication::translate("Failure",
                "Close other programs or give it more memory, then try again; nothing half-written is kept."));
    } catch (const std::exception &error) {
        return unforeseen(QString::fromUtf8(error.what()));
    } catch (...) {
        return unforeseen(QCoreApplication::translate("Failure", "an exception without a name"));
    }
}

} // namespace tranche
