#pragma once

#include "target/MemoryDriver.h"

#include <QTemporaryDir>

/// A database of one kind for the conformance tests: made, filled and read without the program's own writer.
class ConformanceTarget
{
public:
    virtual ~ConformanceTarget() = default;
    virtual tranche::TargetLocation location() const = 0;
    /// As users write it.
    virtual QString url() const = 0;
    /// Makes a table; its columns may be NOT NULL, its references are checked at the commit. A value in a column named
    /// `rolls_back` undoes the transaction.
    virtual void create(const tranche::TableSchema &schema) = 0;
    virtual void insert(const QString &table, const QStringList &row) = 0;
    virtual void drop(const QString &table) = 0;
    /// The rows in the order in which they came, values joined by commas; NULL is "-".
    virtual QStringList rows(const QString &table) = 0;
};

class SqliteConformanceTarget final : public ConformanceTarget
{
public:
    tranche::TargetLocation location() const override;
    QString url() const override;
    void create(const tranche::TableSchema &schema) override;
    void insert(const QString &table, const QStringList &row) override;
    void drop(const QString &table) override;
    QStringList rows(const QString &table) override;

private:
    QTemporaryDir m_folder;
};

class MemoryConformanceTarget final : public ConformanceTarget
{
public:
    /// @param number of the database: each is another one
    MemoryConformanceTarget(const MemoryDriver &driver, int number);
    tranche::TargetLocation location() const override;
    QString url() const override;
    void create(const tranche::TableSchema &schema) override;
    void insert(const QString &table, const QStringList &row) override;
    void drop(const QString &table) override;
    QStringList rows(const QString &table) override;

private:
    const MemoryDriver &m_driver;
    QString m_name;
};
