#pragma once

#include <QString>
#include <QStringList>

namespace tranche {

/// A path as a person names it, made such that it is a file's also where it begins with ':', which Qt takes for a
/// resource of the program. Also the path in "sqlite:PATH".
QString pathOfUser(const QString &path);

/// Looks through the words of a call: a name that is no UTF-8 would become the name of another file.
/// @throws Failure "call.name"
void checkNames(int count, const char *const *words);
/// The same for a variable of the environment. @throws Failure "call.name"
void checkName(const QByteArray &name);

/// The paths of the files of a folder that can be read, in the order of their names; hidden ones are left out. A name
/// that is no UTF-8 is there with U+FFFD, and checkFile() says what is wrong with it.
QStringList filesOfFolder(const QString &folder);
/// @throws Failure "source.name" if filesOfFolder() could not tell the name
void checkFile(const QString &path);

} // namespace tranche
