#include "ui/ShownTexts.h"

#include "core/Language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace tranche;

namespace {

class Marks : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(text));
    }
};

} // namespace

static bool isMarked()
{
    return qgetenv("TRANCHE_TEST_LANGUAGE") == "marked";
}

QString speakTestLanguage()
{
    const QString language = qEnvironmentVariable("TRANCHE_TEST_LANGUAGE", QStringLiteral("en"));
    speak(language);
    QLocale::setDefault(isMarked() ? QLocale(QLocale::English) : QLocale(language));
    static Marks marks;
    if (isMarked())
        QCoreApplication::installTranslator(&marks);
    return language;
}

QString shownBeginning(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).section('%', 0, 0);
}

QString shownEnding(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text).section(QRegularExpression("%\\d"), -1);
}

static QString withoutKey(QString text)
{
    static const QRegularExpression key(QStringLiteral("&(?!&)"));
    return text.remove(key);
}

namespace {

/// English texts that are said in another way: as they stand, and with something in the place of %1.
struct EnglishTexts
{
    QSet<QString> whole;
    QSet<QString> sources; ///< all of them
    QSet<QString> said; ///< what the language says itself
    QList<QRegularExpression> patterns;
};

} // namespace

static EnglishTexts englishTexts(const QString &language)
{
    QFile file(QStringLiteral(TRANCHE_TEST_DATA "/../../resources/translations/tranche_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no translation");
    EnglishTexts texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = withoutKey(xml.readElementText()).trimmed();
            texts.sources.insert(source);
        }
        if (xml.name() == QLatin1String("translation")) {
            const QString text = withoutKey(xml.readElementText()).trimmed();
            texts.said.insert(text);
            if (text == source)
                continue;
            if (!source.contains('%')) {
                texts.whole.insert(source);
                continue;
            }
            static const QRegularExpression place(QStringLiteral("%\\d"));
            const QStringList parts = source.split(place);
            static const QRegularExpression words(QStringLiteral("[a-z]{3,}.*[a-z]{3,}"));
            if (words.match(QString(source).remove(place)).hasMatch()) {
                QStringList escaped;
                for (const QString &part : parts)
                    escaped.append(QRegularExpression::escape(part));
                texts.patterns.append(QRegularExpression("^" + escaped.join(".+") + "$"));
            }
        }
    }
    texts.whole -= texts.said;
    return texts;
}

static QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return withoutKey(text).trimmed();
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText().trimmed();
}

static void addItems(const QAbstractItemModel *model, const QString &of, QStringList &texts)
{
    constexpr int most = 30;
    if (model == nullptr)
        return;
    for (int column = 0; column < qMin(model->columnCount(), most); ++column) {
        texts.append(of + ": " + model->headerData(column, Qt::Horizontal).toString());
        texts.append(of + ": " + model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        for (int row = 0; row < qMin(model->rowCount(), most); ++row) {
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                texts.append(of + ": " + model->index(row, column).data(role).toString());
        }
    }
}

QStringList shownTexts(QWidget *window)
{
    QStringList texts;
    const auto widgets = window->findChildren<QWidget *>() << window;
    for (QWidget *widget : widgets) {
        if (widget->window() != window || !widget->isVisibleTo(window))
            continue;
        const QString name = widget->objectName().isEmpty() ? widget->metaObject()->className() : widget->objectName();
        const auto add = [&](const QString &text) { texts.append(name + ": " + plain(text)); };
        for (const QString &text : { widget->windowTitle(), widget->toolTip(), widget->statusTip(),
                 widget->whatsThis().section('\n', 0, 0), widget->accessibleName(), widget->accessibleDescription() })
            add(text);
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget))
            add(label->text());
        else if (const auto *group = qobject_cast<QGroupBox *>(widget))
            add(group->title());
        else if (const auto *line = qobject_cast<QLineEdit *>(widget))
            add(line->placeholderText());
        else if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            add(edit->placeholderText());
        else if (const auto *combo = qobject_cast<QComboBox *>(widget))
            addItems(combo->model(), name, texts);
        else if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            addItems(view->model(), name, texts);
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        const auto actions = widget->actions();
        for (const QAction *action : actions) {
            for (const QString &text : { action->text(), action->toolTip(), action->statusTip() })
                add(text);
        }
    }
    return texts;
}

/// Names and values of files, SQL and words that are the same everywhere.
static bool isOfNoLanguage(const QString &text)
{
    static const QRegularExpression names(
        QStringLiteral("^(fff|ggg|CCC|vvv|another_column|id|quantity|x$|/)|[.](csv|db|json)|sqlite:|CREATE "
                       "TABLE|^Tranche|^Ctrl\\+|UTF-|Windows-|ISO-"));
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    return names.match(text).hasMatch() || !words.match(text).hasMatch();
}

/// Texts without a mark, but for cells and lists: what stands there is mostly of the user's data.
static QStringList unmarkedTexts(QWidget *window)
{
    QStringList found;
    const QStringList texts = shownTexts(window);
    for (const QString &text : texts) {
        const QString name = text.section(": ", 0, 0);
        const QString alone = text.section(": ", 1);
        const bool isList = name.endsWith("Combo") || name.endsWith("Table") || name.endsWith("View")
            || name.endsWith("List") || name.endsWith("Columns") || name.endsWith("Edit") || name.endsWith("Widget");
        if (!isList && !alone.contains(u'⟦') && !alone.contains(u'⟧') && !isOfNoLanguage(alone))
            found.append(text);
    }
    return found;
}

static const EnglishTexts &knownTexts(const QString &language)
{
    static QHash<QString, EnglishTexts> known;
    if (!known.contains(language))
        known.insert(language, englishTexts(language));
    return known[language];
}

/// Whether a title is one of ours, and not the name of a column.
static bool isTitleOfOurs(const QString &title)
{
    const QString language = qEnvironmentVariable("TRANCHE_TEST_LANGUAGE", QStringLiteral("en"));
    const EnglishTexts &texts = knownTexts(language == QLatin1String("en") ? QStringLiteral("de") : language);
    return texts.sources.contains(title) || texts.said.contains(title);
}

QStringList untranslatedTexts(QWidget *window, const QString &language)
{
    QStringList found;
    if (isMarked())
        return unmarkedTexts(window);
    if (language == QLatin1String("en"))
        return found;
    const EnglishTexts &english = knownTexts(language);
    const QStringList texts = shownTexts(window);
    for (const QString &text : texts) {
        const QString alone = text.section(": ", 1).trimmed();
        if (english.said.contains(alone))
            continue;
        static const QRegularExpression shortcut(QStringLiteral(" \\([^()]*\\+?[^()]*\\)$")); // of a tip
        bool isEnglish = english.whole.contains(alone) || english.whole.contains(alone + "…")
            || english.whole.contains(QString(alone).remove(shortcut));
        for (const QRegularExpression &pattern : english.patterns)
            isEnglish = isEnglish || (alone.size() > 8 && pattern.match(alone).hasMatch());
        if (isEnglish)
            found.append(text);
    }
    return found;
}

/// Whether a label shows something of ours, not names and values of the user, which may be of any length.
static bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return false;
    if (label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return label->width() < label->sizeHint().width();
}

QStringList cutTexts(QWidget *window)
{
    QStringList cut;
    if (isMarked()) // longer than a text is in any language
        return cut;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of a text that has come just now
    const auto add = [&](const QWidget *widget, const QString &text, const QSize &needed) {
        cut.append(QStringLiteral("%1 “%2” has %3×%4 of %5×%6")
                       .arg(widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(needed.width())
                       .arg(needed.height()));
    };
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // What has scrolled out of sight has an empty region; so has a header, which its own viewport covers.
        const bool isHeader = qobject_cast<const QHeaderView *>(widget) != nullptr;
        if (widget->window() != window || !widget->isVisible() || (widget->visibleRegion().isEmpty() && !isHeader))
            continue;
        const QFontMetrics metrics = widget->fontMetrics();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const QString text = withoutKey(button->text());
            const bool isTool = qobject_cast<const QToolButton *>(widget) != nullptr; // may be an icon alone
            const QSize needed = isTool ? button->minimumSizeHint() : metrics.size(0, text) + QSize(6, 0);
            if (!text.isEmpty() && (button->width() < needed.width() || button->height() < needed.height()))
                add(button, text, needed);
        } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (isCut(label))
                add(label, label->text(), label->sizeHint());
        } else if (const auto *group = qobject_cast<QGroupBox *>(widget)) {
            if (metrics.horizontalAdvance(withoutKey(group->title())) > group->width())
                add(group, group->title(), group->sizeHint());
        } else if (const auto *line = qobject_cast<QLineEdit *>(widget)) {
            const int needed = metrics.horizontalAdvance(line->placeholderText()) + 8;
            if (line->text().isEmpty() && needed > line->width())
                add(line, line->placeholderText(), { needed, line->height() });
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget)) {
            for (int section = 0; section < qMin(header->count(), 20) && header->orientation() == Qt::Horizontal;
                 ++section) {
                const QString title = header->model()->headerData(section, Qt::Horizontal).toString();
                const bool isOurs = isTitleOfOurs(title); // names of columns may be longer than any room
                const QSize needed = metrics.size(0, title);
                const bool isSeen = !header->isSectionHidden(section)
                    && header->sectionViewportPosition(section) < header->viewport()->width();
                if (isOurs && isSeen && header->sectionSize(section) < needed.width())
                    add(header->parentWidget(), title, needed);
            }
        }
    }
    return cut;
}
