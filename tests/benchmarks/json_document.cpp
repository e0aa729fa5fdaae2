// Parses a file with QJsonDocument: what import_speed.sh measures the import of JSON against.
#include <QFile>
#include <QJsonDocument>

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    return QJsonDocument::fromJson(file.readAll()).isNull() ? 1 : 0;
}
