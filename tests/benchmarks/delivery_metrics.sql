-- The delivery metrics of production by week, as somebody would ask SQLite for them with window
-- functions: deployments, lead times of the commits that a successful deployment names, failed
-- deployments by incidents of the same service within seven days, and times to restore. Quartiles
-- and medians are taken at the rank, without interpolation. Lead times by the commit graph cannot
-- be asked for in this way at all.
CREATE TEMP TABLE shipped AS
SELECT id, service, commit_sha, finished, finished / 604800000 AS week
FROM deployment
WHERE replaced_by IS NULL AND environment = 'production' AND result = 0 AND finished IS NOT NULL;

SELECT week, count(*), count(DISTINCT finished / 86400000) FROM shipped GROUP BY week;

WITH first_shipped AS (
    SELECT change.id, min(shipped.finished) AS finished, change.committed
    FROM shipped JOIN change
        ON change.team_id = 1 AND change.record_id = shipped.commit_sha
        AND change.replaced_by IS NULL
    WHERE change.is_merge = 0
    GROUP BY change.id),
ranked AS (
    SELECT finished / 604800000 AS week, finished - committed AS lead,
           row_number() OVER (PARTITION BY finished / 604800000 ORDER BY finished - committed) AS place,
           count(*) OVER (PARTITION BY finished / 604800000) AS records
    FROM first_shipped)
SELECT week, max(records), max(CASE WHEN place = (records + 3) / 4 THEN lead END),
       max(CASE WHEN place = (records + 1) / 2 THEN lead END),
       max(CASE WHEN place = (3 * records + 3) / 4 THEN lead END)
FROM ranked GROUP BY week;

WITH events AS (
    SELECT service, finished AS at, id AS deployment FROM shipped
    UNION ALL
    SELECT service, opened, NULL FROM incident WHERE replaced_by IS NULL),
numbered AS (
    SELECT service, at, deployment,
           count(deployment) OVER (PARTITION BY service ORDER BY at, deployment IS NULL
                                   ROWS UNBOUNDED PRECEDING) AS number
    FROM events),
attributed AS (
    SELECT at, deployment,
           first_value(deployment) OVER spell AS cause, first_value(at) OVER spell AS cause_at
    FROM numbered WHERE number > 0
    WINDOW spell AS (PARTITION BY service, number ORDER BY at, deployment IS NULL)),
failed AS (
    SELECT DISTINCT cause FROM attributed
    WHERE deployment IS NULL AND at - cause_at <= 604800000)
SELECT week, sum(id IN (SELECT cause FROM failed)), count(*),
       avg(id IN (SELECT cause FROM failed))
FROM shipped GROUP BY week;

WITH ranked AS (
    SELECT resolved / 604800000 AS week, resolved - opened AS length,
           row_number() OVER (PARTITION BY resolved / 604800000 ORDER BY resolved - opened) AS place,
           count(*) OVER (PARTITION BY resolved / 604800000) AS records
    FROM incident WHERE replaced_by IS NULL AND resolved IS NOT NULL)
SELECT week, max(records), max(CASE WHEN place = (records + 1) / 2 THEN length END)
FROM ranked GROUP BY week;

DROP TABLE shipped;
