#pragma once

#include "app/session/import_session.h"
#include "reports/content/language.h"

#include <QAbstractListModel>

namespace obeya {

// The files of an import as cards: name, what they are, how many rows, and how they stand.
class ImportFilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SourceRole = Qt::UserRole, FactsRole, StateRole, ToneRole };
    enum Tone { Quiet, Good, Warning, Bad };

    ImportFilesModel(const ImportSession &session, Language language, QObject *parent = nullptr);

    void refresh(); // after the session changed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const ImportItem &item) const;
    static Tone tone(const ImportItem &item);

    const ImportSession &m_session;
    Language m_language;
    int m_count = 0;
};

} // namespace obeya
