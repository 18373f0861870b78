#pragma once

#include <QSharedData>
#include <QSharedDataPointer>

namespace tranche {

/// A value of a list of many that is nearly always as T is by itself: that takes but a pointer. Copies share what they
/// hold until one of them is changed.
template <typename T> class Shared
{
public:
    const T &operator*() const
    {
        static const T usual {};
        return m_kept ? m_kept->value : usual;
    }
    const T *operator->() const { return &**this; }
    /// To be changed: this one alone.
    T &own()
    {
        if (!m_kept)
            m_kept = new Kept;
        return m_kept->value;
    }
    bool operator==(const Shared &other) const { return m_kept == other.m_kept || **this == *other; }

private:
    struct Kept : QSharedData
    {
        T value {};
    };
    QSharedDataPointer<Kept> m_kept; ///< null: as T is by itself
};

} // namespace tranche
