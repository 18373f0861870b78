#pragma once

#include <QLabel>

namespace tranche {

class FileBar;

/// What an import's page says as long as no file is chosen: where one is dropped, other ways to choose one, and what
/// was imported last.
class NoFileLabel final : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// @param files in which a file is chosen, and which knows the last ones
    void setFileBar(FileBar &files);

Q_SIGNALS:
    void fileAsked(const QString &path);
    void sampleAsked();

private:
    void showRecentFiles();
    void follow(const QString &link);

    FileBar *m_files = nullptr;
};

} // namespace tranche
