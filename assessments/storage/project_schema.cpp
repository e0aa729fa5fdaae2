#include "assessments/storage/migrations.h"

using namespace Qt::StringLiterals;

namespace obeya {

// Moments are milliseconds since 1970 in UTC, dates are ISO texts, enums are their numbers, lists
// are lines of a text.
//
// Delivery records are never overwritten. A row is current while `replaced_by` is NULL; the import
// that brings other values for it adds a row and writes its id there. Undoing an import removes its
// rows and joins the chain again.
static std::vector<QLatin1String> firstSchema()
{
    return {
        R"(CREATE TABLE project (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            organization TEXT NOT NULL,
            created_at INTEGER NOT NULL))"_L1,
        R"(CREATE TABLE team (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE))"_L1,
        R"(CREATE TABLE assessment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            team_id INTEGER NOT NULL REFERENCES team (id),
            model_id TEXT NOT NULL,
            model_version TEXT NOT NULL,
            title TEXT NOT NULL,
            date TEXT NOT NULL))"_L1,
        R"(CREATE TABLE answer (
            assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
            practice_id TEXT NOT NULL,
            state INTEGER NOT NULL,
            value REAL,
            target REAL,
            comment TEXT NOT NULL,
            reason TEXT NOT NULL,
            is_flagged INTEGER NOT NULL,
            confidence INTEGER NOT NULL,
            status INTEGER NOT NULL,
            author TEXT NOT NULL,
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (assessment_id, practice_id)) WITHOUT ROWID)"_L1,
        R"(CREATE TABLE evidence_item (
            assessment_id INTEGER NOT NULL,
            practice_id TEXT NOT NULL,
            position INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            title TEXT NOT NULL,
            location TEXT NOT NULL,
            PRIMARY KEY (assessment_id, practice_id, position),
            FOREIGN KEY (assessment_id, practice_id)
                REFERENCES answer (assessment_id, practice_id) ON DELETE CASCADE) WITHOUT ROWID)"_L1,
        R"(CREATE TABLE import (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            team_id INTEGER NOT NULL REFERENCES team (id),
            imported_at INTEGER NOT NULL))"_L1,
        R"(CREATE TABLE import_file (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            kind TEXT NOT NULL,
            row_count INTEGER NOT NULL,
            added INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            unchanged INTEGER NOT NULL,
            rejected INTEGER NOT NULL))"_L1,
        R"(CREATE TABLE rejected_row (
            id INTEGER PRIMARY KEY,
            file_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
            source_row INTEGER NOT NULL,
            source_column TEXT NOT NULL,
            code TEXT NOT NULL,
            reason TEXT NOT NULL,
            source_text TEXT NOT NULL))"_L1,
        "CREATE INDEX rejected_row_file ON rejected_row (file_id, source_row)"_L1,
        R"(CREATE TABLE environment_class (
            team_id INTEGER NOT NULL REFERENCES team (id),
            name TEXT NOT NULL,
            class INTEGER NOT NULL,
            PRIMARY KEY (team_id, name)) WITHOUT ROWID)"_L1,
        R"(CREATE TABLE deployment (
            id INTEGER PRIMARY KEY,
            team_id INTEGER NOT NULL,
            record_id TEXT NOT NULL,
            service TEXT NOT NULL,
            environment TEXT NOT NULL,
            slot INTEGER NOT NULL,
            written_by INTEGER NOT NULL,
            replaced_by INTEGER,
            file_id INTEGER NOT NULL,
            source_row INTEGER NOT NULL,
            result INTEGER NOT NULL,
            finished INTEGER,
            started INTEGER,
            created INTEGER,
            commit_sha TEXT NOT NULL,
            commits TEXT NOT NULL,
            version TEXT NOT NULL,
            is_rework INTEGER,
            rollback_of TEXT NOT NULL,
            url TEXT NOT NULL))"_L1,
        R"(CREATE UNIQUE INDEX deployment_current
            ON deployment (team_id, record_id, service, environment, slot)
            WHERE replaced_by IS NULL)"_L1,
        R"(CREATE INDEX deployment_replaced
            ON deployment (replaced_by, record_id, service, environment)
            WHERE replaced_by IS NOT NULL)"_L1,
        R"(CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            team_id INTEGER NOT NULL,
            record_id TEXT NOT NULL,
            service TEXT NOT NULL,
            repository TEXT NOT NULL,
            slot INTEGER NOT NULL,
            written_by INTEGER NOT NULL,
            replaced_by INTEGER,
            file_id INTEGER NOT NULL,
            source_row INTEGER NOT NULL,
            committed INTEGER,
            authored INTEGER,
            first_commit INTEGER,
            opened INTEGER,
            merged INTEGER,
            merge_commit TEXT NOT NULL,
            deployment TEXT NOT NULL,
            parents TEXT NOT NULL,
            is_merge INTEGER NOT NULL,
            message TEXT NOT NULL,
            author TEXT NOT NULL))"_L1,
        R"(CREATE UNIQUE INDEX change_current
            ON change (team_id, record_id, service, repository, slot)
            WHERE replaced_by IS NULL)"_L1,
        R"(CREATE INDEX change_replaced
            ON change (replaced_by, record_id, service, repository)
            WHERE replaced_by IS NOT NULL)"_L1,
        R"(CREATE TABLE incident (
            id INTEGER PRIMARY KEY,
            team_id INTEGER NOT NULL,
            record_id TEXT NOT NULL,
            slot INTEGER NOT NULL,
            written_by INTEGER NOT NULL,
            replaced_by INTEGER,
            file_id INTEGER NOT NULL,
            source_row INTEGER NOT NULL,
            service TEXT NOT NULL,
            environment TEXT NOT NULL,
            opened INTEGER,
            acknowledged INTEGER,
            resolved INTEGER,
            severity TEXT NOT NULL,
            title TEXT NOT NULL,
            deployment TEXT NOT NULL,
            change_id TEXT NOT NULL,
            status TEXT NOT NULL))"_L1,
        R"(CREATE UNIQUE INDEX incident_current
            ON incident (team_id, record_id, slot)
            WHERE replaced_by IS NULL)"_L1,
        R"(CREATE INDEX incident_replaced
            ON incident (replaced_by, record_id)
            WHERE replaced_by IS NOT NULL)"_L1,
    };
}

// The short form of a questionnaire, and the models the assessments were made with.
static std::vector<QLatin1String> formsAndModels()
{
    return {
        "ALTER TABLE assessment ADD COLUMN form INTEGER NOT NULL DEFAULT 0"_L1,
        R"(CREATE TABLE model_file (
            model_id TEXT NOT NULL,
            version TEXT NOT NULL,
            compressed BLOB NOT NULL,
            PRIMARY KEY (model_id, version)) WITHOUT ROWID)"_L1,
    };
}

// What the user told about imports, the files themselves and how they were read.
static std::vector<QLatin1String> choicesAndOriginals()
{
    return {
        R"(CREATE TABLE import_choice (
            team_id INTEGER NOT NULL REFERENCES team (id),
            kind INTEGER NOT NULL,
            source TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (team_id, kind, source, name)) WITHOUT ROWID)"_L1,
        "ALTER TABLE import_file ADD COLUMN encoding TEXT NOT NULL DEFAULT ''"_L1,
        "ALTER TABLE import_file ADD COLUMN mapping TEXT NOT NULL DEFAULT ''"_L1,
        R"(CREATE TABLE original_piece (
            id INTEGER PRIMARY KEY,
            file_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
            compressed BLOB NOT NULL))"_L1,
        "CREATE INDEX original_piece_file ON original_piece (file_id)"_L1,
    };
}

// What was decided about answers beside data, and the project's own rules.
static std::vector<QLatin1String> claimDecisions()
{
    return {
        R"(CREATE TABLE claim_decision (
            assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
            practice_id TEXT NOT NULL,
            measure TEXT NOT NULL,
            kind INTEGER NOT NULL,
            reason TEXT NOT NULL,
            author TEXT NOT NULL,
            decided_at INTEGER NOT NULL,
            answered REAL,
            lowest REAL,
            highest REAL,
            value REAL,
            records INTEGER NOT NULL,
            PRIMARY KEY (assessment_id, practice_id, measure)) WITHOUT ROWID)"_L1,
        R"(CREATE TABLE claim_rule (
            model_id TEXT NOT NULL,
            practice_id TEXT NOT NULL,
            measure TEXT NOT NULL,
            is_off INTEGER NOT NULL,
            limits TEXT NOT NULL,
            least_records INTEGER NOT NULL,
            least_days INTEGER NOT NULL,
            PRIMARY KEY (model_id, practice_id, measure)) WITHOUT ROWID)"_L1,
    };
}

const std::vector<Migration> &projectMigrations()
{
    static const std::vector<Migration> migrations = {{1, firstSchema()},
                                                      {2, formsAndModels()},
                                                      {3, choicesAndOriginals()},
                                                      {4, claimDecisions()}};
    return migrations;
}

} // namespace obeya
