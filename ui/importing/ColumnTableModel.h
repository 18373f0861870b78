#pragma once

#include "service/profile/ColumnProfile.h"
#include "ui/importing/ImportDraft.h"

#include <QAbstractTableModel>

namespace tranche {

/// The file's columns, to be imported or not, each with its field, its type and what is done to its values; behind them
/// those that are made of others. Editable; the draft holds the truth.
class ColumnTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        FieldColumn,
        TypeColumn,
        SamplesColumn,
        NullWordsColumn,
        WarningColumn,
        StepsColumn,
        ValuesColumn, ///< what the whole file holds
        ColumnCount
    };

    explicit ColumnTableModel(ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setAllImported(bool import);
    /// What the file holds, as far as it was read; nothing: not known.
    void setProfile(const FileProfile &profile);
    const FileProfile &profile() const { return m_profile; }
    /// One that is shown.
    const PlannedColumn &column(int row) const { return m_columns[row]; }
    /// Whether it is made of others.
    bool isDerived(int row) const { return row >= m_ofFile; }
    QStringList typeOffers(int row) const;
    /// Gives a type to columns, as a person writes it.
    void setTypes(const QList<int> &rows, const QString &text);
    /// What is to be known of a column, in sentences.
    QString note(int row) const;
    /// Whether there is something to be known of it.
    bool hasNote(int row) const;

private:
    QString cellText(int row, int which) const;
    QString samplesText(int row) const;
    QString profileText(int row) const;
    QString tableOfLines(const PlannedColumn &column) const;
    void takeColumns();

    ImportDraft &m_draft;
    QList<PlannedColumn> m_columns; ///< as shown
    QList<SteppedColumn> m_stepped; ///< see SourceInspection
    FileProfile m_profile;
    qsizetype m_ofFile = 0; ///< how many are the file's
};

} // namespace tranche
