#pragma once

#include "service/profile/ColumnProfile.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QListWidget;

namespace tranche {

class FrequentValuesTable;
class HistogramView;

/// What the whole file holds in one column: figures, the most frequent values, a histogram, and what won't fit. From
/// 220 pixels wide.
class ProfileView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProfileView(QWidget *parent = nullptr);

    /// @param isWhole the file was read to its end; else it says how many rows were read so far
    void setProfile(const ColumnProfile &profile, bool isWhole = true);
    /// Nothing is known yet, or of no column: a sentence in the place of it.
    void showMessage(const QString &message);
    const ColumnProfile &profile() const { return m_profile; }
    QSize sizeHint() const override { return { 280, 480 }; }
    QSize minimumSizeHint() const override { return { 220, 120 }; }

Q_SIGNALS:
    /// A value that won't fit was chosen: the line of the file where it stands.
    void lineChosen(qint64 line);

private:
    void showFigures();
    void showMisfits();

    ColumnProfile m_profile;
    QLabel *m_name;
    QLabel *m_read;
    QFormLayout *m_figures;
    HistogramView *m_histogram;
    FrequentValuesTable *m_frequent;
    QLabel *m_allDifferent;
    QLabel *m_misfitsLabel;
    QListWidget *m_misfits;
};

} // namespace tranche
