#!/usr/bin/env bash
# Times the import of one million deployments and of 200,000 pipeline runs, each beside what a user
# would take instead, in one run: `sqlite3 .import` of the same CSV into a table with a unique text id
# and two indexes, and QJsonDocument parsing the same JSON.
# Usage: import_speed.sh BUILD_FOLDER [RUNS]   (a release build; needs sqlite3, GNU time, python3)
set -euo pipefail

build=$1
runs=${2:-3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 - "$folder" <<'PY'
import datetime, hashlib, json, sys
folder = sys.argv[1]
start = datetime.datetime(2023, 1, 1)
iso = lambda minutes: (start + datetime.timedelta(minutes=minutes)).strftime('%Y-%m-%dT%H:%M:%SZ')
sha = lambda number: hashlib.sha1(str(number).encode()).hexdigest()
with open(folder + '/deployments.csv', 'w') as out:
    out.write('id,service,environment,result,started,finished,created,commit,commits,version,'
              'rework,url\n')
    for i in range(1_000_000):
        service = f'service-{i * 7919 % 60:02d}'
        out.write(f'deployment-{i:010d},{service},{"production" if i % 3 else "staging"},'
                  f'{"succeeded" if i % 11 else "failed"},{iso(i)},{iso(i + 9)},{iso(i)},{sha(i)},'
                  f'{sha(-i)},v{i // 1000}.{i % 1000},{"true" if i % 29 == 0 else "false"},'
                  f'https://ci.example.org/{service}/deployments/{i}\n')
with open(folder + '/runs.json', 'w') as out:
    out.write('{"total_count": 200000, "workflow_runs": [')
    for i in range(200_000):
        address = f'https://api.example.org/repos/meridian/checkout/actions/runs/{30433642 + i}'
        out.write((', ' if i else '') + json.dumps({
            'id': 30433642 + i, 'name': 'Deploy', 'head_branch': 'main', 'head_sha': sha(i),
            'path': '.github/workflows/deploy.yml', 'run_number': i, 'event': 'push',
            'display_title': f'Change {i} of "checkout"', 'status': 'completed',
            'conclusion': 'success' if i % 9 else 'failure', 'created_at': iso(i),
            'run_started_at': iso(i), 'updated_at': iso(i + 9), 'run_attempt': 1, 'url': address,
            'jobs_url': address + '/jobs', 'logs_url': address + '/logs', 'pull_requests': [],
            'head_commit': {'id': sha(i), 'timestamp': iso(i), 'message': 'x' * 400},
            'repository': {'full_name': 'meridian/checkout', 'description': 'x' * 400}}))
    out.write(']}')
PY
cat > "$folder/import.sql" <<SQL
CREATE TABLE d(id TEXT PRIMARY KEY, service TEXT, environment TEXT, result TEXT, started TEXT,
  finished TEXT, created TEXT, "commit" TEXT, commits TEXT, version TEXT, rework TEXT, url TEXT);
CREATE INDEX d_service ON d(service, finished);
CREATE INDEX d_environment ON d(environment, finished);
.mode csv
.import --skip 1 $folder/deployments.csv d
SQL

timed() {
    local name=$1
    shift
    /usr/bin/time -f "$name %e s wall, %U s user, %M KB" "$@" >/dev/null
}

ls -lh "$folder"
for ((run = 1; run <= runs; ++run)); do
    rm -f "$folder"/*.obeya* "$folder/sqlite.db"
    "$build/bin/obeya-cli" new "$folder/p.obeya" --team Speed >/dev/null
    timed "obeya csv   " "$build/bin/obeya-cli" import "$folder/p.obeya" "$folder/deployments.csv"
    timed "sqlite3 csv " sqlite3 -init /dev/null "$folder/sqlite.db" ".read $folder/import.sql"
    timed "obeya json  " "$build/bin/obeya-cli" import "$folder/p.obeya" "$folder/runs.json"
    timed "QJsonDocument" "$build/bin/obeya_json_document" "$folder/runs.json"
done
