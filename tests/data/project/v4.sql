-- A project of schema version 4. Never edited: newer programs must open it.
PRAGMA application_id = 1329748289;
PRAGMA user_version = 4;
CREATE TABLE project (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            organization TEXT NOT NULL,
            created_at INTEGER NOT NULL);
INSERT INTO project VALUES(1,'Meridian Retail',1794493920000);
CREATE TABLE team (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE);
INSERT INTO team VALUES(1,'Checkout Platform');
CREATE TABLE assessment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            team_id INTEGER NOT NULL REFERENCES team (id),
            model_id TEXT NOT NULL,
            model_version TEXT NOT NULL,
            title TEXT NOT NULL,
            date TEXT NOT NULL, form INTEGER NOT NULL DEFAULT 0);
INSERT INTO assessment VALUES(1,1,'twelve-factor','1.0','','2026-11-12',1);
CREATE TABLE model_file (
            model_id TEXT NOT NULL,
            version TEXT NOT NULL,
            compressed BLOB NOT NULL,
            PRIMARY KEY (model_id, version)) WITHOUT ROWID;
INSERT INTO model_file VALUES('twelve-factor','1.0',X'00000002789cabae0500017500f9');
CREATE TABLE answer (
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
            PRIMARY KEY (assessment_id, practice_id)) WITHOUT ROWID;
INSERT INTO answer VALUES(1,'tf-admin-same-release',2,NULL,NULL,'','No jobs',0,0,0,'',1794493920000);
INSERT INTO answer VALUES(1,'tf-codebase-one-per-service',1,3.0,4.0,'自评 3, it''s fine; really','',1,3,1,'Li Wei',1794493920000);
INSERT INTO answer VALUES(1,'tf-logs-as-stream',3,NULL,NULL,'','',0,0,0,'',1794493920000);
CREATE TABLE evidence_item (
            assessment_id INTEGER NOT NULL,
            practice_id TEXT NOT NULL,
            position INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            title TEXT NOT NULL,
            location TEXT NOT NULL,
            PRIMARY KEY (assessment_id, practice_id, position),
            FOREIGN KEY (assessment_id, practice_id)
                REFERENCES answer (assessment_id, practice_id) ON DELETE CASCADE) WITHOUT ROWID;
INSERT INTO evidence_item VALUES(1,'tf-codebase-one-per-service',0,0,'Pipeline','https://ci.example/1');
CREATE TABLE import (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            team_id INTEGER NOT NULL REFERENCES team (id),
            imported_at INTEGER NOT NULL);
INSERT INTO import VALUES(1,1,1794493920000);
INSERT INTO import VALUES(2,1,1794493980000);
CREATE TABLE import_file (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            kind TEXT NOT NULL,
            row_count INTEGER NOT NULL,
            added INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            unchanged INTEGER NOT NULL,
            rejected INTEGER NOT NULL, encoding TEXT NOT NULL DEFAULT '', mapping TEXT NOT NULL DEFAULT '');
INSERT INTO import_file VALUES(1,1,'deployments.csv','plain-deployments','deployments',3,2,0,0,1,'','');
INSERT INTO import_file VALUES(2,2,'newer.csv','plain-deployments','deployments',1,0,1,0,0,'','');
CREATE TABLE rejected_row (
            id INTEGER PRIMARY KEY,
            file_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
            source_row INTEGER NOT NULL,
            source_column TEXT NOT NULL,
            code TEXT NOT NULL,
            reason TEXT NOT NULL,
            source_text TEXT NOT NULL);
INSERT INTO rejected_row VALUES(1,1,4,'finished','missing-finish','No finish time','d3,cart,production,succeeded,');
CREATE TABLE environment_class (
            team_id INTEGER NOT NULL REFERENCES team (id),
            name TEXT NOT NULL,
            class INTEGER NOT NULL,
            PRIMARY KEY (team_id, name)) WITHOUT ROWID;
INSERT INTO environment_class VALUES(1,'blue',0);
CREATE TABLE deployment (
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
            url TEXT NOT NULL);
INSERT INTO deployment VALUES(1,1,'d1','cart','production',0,1,2,1,2,4,1778000000000,NULL,NULL,'abc',replace('abc\ndef','\n',char(10)),'1.0',NULL,'','');
INSERT INTO deployment VALUES(2,1,'d2','cart','production',0,1,NULL,1,3,0,1778100000000,1778099000000,NULL,'ghi','','1.1',1,'d1','https://ci.example/d2');
INSERT INTO deployment VALUES(3,1,'d1','cart','production',0,2,NULL,2,2,0,1778000000000,NULL,NULL,'abc',replace('abc\ndef','\n',char(10)),'1.0',0,'','');
CREATE TABLE change (
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
            author TEXT NOT NULL);
INSERT INTO change VALUES(1,1,'abc','cart','shop/cart',0,1,NULL,1,2,1777900000000,1777890000000,NULL,NULL,1777950000000,'','d1','p1',0,'Fix','Ana');
CREATE TABLE incident (
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
            status TEXT NOT NULL);
INSERT INTO incident VALUES(1,1,'INC-1',0,1,NULL,1,2,'cart','production',1778003600000,NULL,1778010000000,'SEV2','Slow','d1','','resolved');
CREATE TABLE import_choice (
            team_id INTEGER NOT NULL REFERENCES team (id),
            kind INTEGER NOT NULL,
            source TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (team_id, kind, source, name)) WITHOUT ROWID;
CREATE TABLE original_piece (
            id INTEGER PRIMARY KEY,
            file_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
            compressed BLOB NOT NULL);
CREATE TABLE claim_decision (
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
            PRIMARY KEY (assessment_id, practice_id, measure)) WITHOUT ROWID;
INSERT INTO claim_decision VALUES(1,'tf-codebase-one-per-service','lead_time',1,'测量不含周末','Mei Chen',1794493920000,3.0,2.0,2.0,7200.5,20);
CREATE TABLE claim_rule (
            model_id TEXT NOT NULL,
            practice_id TEXT NOT NULL,
            measure TEXT NOT NULL,
            is_off INTEGER NOT NULL,
            limits TEXT NOT NULL,
            least_records INTEGER NOT NULL,
            least_days INTEGER NOT NULL,
            PRIMARY KEY (model_id, practice_id, measure)) WITHOUT ROWID;
CREATE INDEX rejected_row_file ON rejected_row (file_id, source_row);
CREATE UNIQUE INDEX deployment_current
            ON deployment (team_id, record_id, service, environment, slot)
            WHERE replaced_by IS NULL;
CREATE INDEX deployment_replaced
            ON deployment (replaced_by, record_id, service, environment)
            WHERE replaced_by IS NOT NULL;
CREATE UNIQUE INDEX change_current
            ON change (team_id, record_id, service, repository, slot)
            WHERE replaced_by IS NULL;
CREATE INDEX change_replaced
            ON change (replaced_by, record_id, service, repository)
            WHERE replaced_by IS NOT NULL;
CREATE UNIQUE INDEX incident_current
            ON incident (team_id, record_id, slot)
            WHERE replaced_by IS NULL;
CREATE INDEX incident_replaced
            ON incident (replaced_by, record_id)
            WHERE replaced_by IS NOT NULL;
CREATE INDEX original_piece_file ON original_piece (file_id);
