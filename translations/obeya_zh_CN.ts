<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>obeya::reports</name>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n 次部署</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 次变更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of the deployments failed</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n 起事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident resolved, %1</source>
        <translation>%1无已恢复的事件</translation>
    </message>
    <message>
        <source>No deployments, %1</source>
        <translation>%1无部署</translation>
    </message>
    <message>
        <source>No changes, %1</source>
        <translation>%1无变更</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>全期 %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>%1: limit for %2</source>
        <extracomment>A limit line: 7 days, limit for High</extracomment>
        <translation>%1：“%2”组界限</translation>
    </message>
    <message>
        <source>Successful deployments per %1</source>
        <translation>每%1成功部署次数</translation>
    </message>
    <message>
        <source>Lead time in %1, %2 per %3; the band shows the middle half of changes</source>
        <extracomment>%1 is a unit such as days, %2 median or mean, %3 day, week, month or quarter</extracomment>
        <translation>变更前置时间（%1），每%3取%2；色带为居中的一半变更</translation>
    </message>
    <message>
        <source>Share of deployments that failed, per %1</source>
        <translation>每%1失败部署所占比例</translation>
    </message>
    <message>
        <source>Time to restore in %1, %2 per %3</source>
        <translation>恢复时间（%1），每%3取%2</translation>
    </message>
    <message>
        <source>%1: no values. %2.</source>
        <translation>%1：无数值。%2。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: lowest %4, highest %5, last %6.</source>
        <extracomment>%1 is a measure, %2 its first day, %3 its last, %4 to %6 are values</extracomment>
        <translation>%1，%2至 %3：最低 %4，最高 %5，最近 %6。</translation>
    </message>
    <message>
        <source>&lt;4 h</source>
        <translation>&lt;4 小时</translation>
    </message>
    <message>
        <source>4–12 h</source>
        <translation>4–12 小时</translation>
    </message>
    <message>
        <source>12–24 h</source>
        <translation>12–24 小时</translation>
    </message>
    <message>
        <source>1–2 d</source>
        <translation>1–2 天</translation>
    </message>
    <message>
        <source>2–4 d</source>
        <translation>2–4 天</translation>
    </message>
    <message>
        <source>4–7 d</source>
        <translation>4–7 天</translation>
    </message>
    <message>
        <source>7–14 d</source>
        <translation>7–14 天</translation>
    </message>
    <message>
        <source>&gt;14 d</source>
        <translation>&gt;14 天</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two performance groups: Medium or Low</extracomment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 of %2 changes took a week or less</source>
        <translation>%2 次变更中有 %1 次不超过一周</translation>
    </message>
    <message>
        <source>%1 of %2 incidents were resolved within a week</source>
        <translation>%2 起事件中有 %1 起在一周内恢复</translation>
    </message>
    <message>
        <source>Number of changes by lead time</source>
        <translation>按前置时间统计的变更数</translation>
    </message>
    <message>
        <source>Number of incidents by time to restore</source>
        <translation>按恢复时间统计的事件数</translation>
    </message>
    <message>
        <source>Number of changes by lead time; brackets show the %1 report</source>
        <translation>按前置时间统计的变更数；括线为 %1 年报告的分组</translation>
    </message>
    <message>
        <source>Number of incidents by time to restore; brackets show the %1 report</source>
        <translation>按恢复时间统计的事件数；括线为 %1 年报告的分组</translation>
    </message>
    <message>
        <source>Number of days by deployments on that day</source>
        <translation>按当日部署次数统计的天数</translation>
    </message>
    <message>
        <source>Deployments on %1 of %2 days</source>
        <translation>%2 天中有 %1 天有部署</translation>
    </message>
    <message>
        <source>Failed deployments by service</source>
        <translation>按服务统计的失败部署</translation>
    </message>
    <message>
        <source>Failed deployments by weekday</source>
        <translation>按星期统计的失败部署</translation>
    </message>
    <message>
        <source>%1: %2 of %3 failed deployments</source>
        <extracomment>%1 is a service or a weekday</extracomment>
        <translation>%1：%3 次失败部署中占 %2 次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar of a chart in words: its label and its count
----------
%1 is &quot;Not applicable&quot;, %2 the reason given
----------
%1 is a measure, %2 its figures</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>deployments to another environment</source>
        <translation>其他环境的部署</translation>
    </message>
    <message>
        <source>deployments without an environment</source>
        <translation>未注明环境的部署</translation>
    </message>
    <message>
        <source>records of another service</source>
        <translation>其他服务的记录</translation>
    </message>
    <message>
        <source>deployments outside the period</source>
        <translation>周期之外的部署</translation>
    </message>
    <message>
        <source>deployments without a finish time</source>
        <translation>缺少完成时间的部署</translation>
    </message>
    <message>
        <source>cancelled deployments</source>
        <translation>已取消的部署</translation>
    </message>
    <message>
        <source>skipped deployments</source>
        <translation>已跳过的部署</translation>
    </message>
    <message>
        <source>deployments still running</source>
        <translation>仍在运行的部署</translation>
    </message>
    <message>
        <source>deployments with an unknown result</source>
        <translation>结果未知的部署</translation>
    </message>
    <message>
        <source>merge commits</source>
        <translation>合并提交</translation>
    </message>
    <message>
        <source>changes of a service&apos;s first deployment</source>
        <translation>服务首次部署中的变更</translation>
    </message>
    <message>
        <source>changes not deployed</source>
        <translation>未部署的变更</translation>
    </message>
    <message>
        <source>changes dated after their deployment</source>
        <translation>时间晚于所属部署的变更</translation>
    </message>
    <message>
        <source>changes without the start time chosen</source>
        <translation>缺少所选起点时间的变更</translation>
    </message>
    <message>
        <source>incidents still open</source>
        <translation>尚未恢复的事件</translation>
    </message>
    <message>
        <source>incidents resolved before they began</source>
        <translation>恢复时间早于开始时间的事件</translation>
    </message>
    <message>
        <source>incidents of no known deployment</source>
        <translation>找不到对应部署的事件</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>部署频率</translation>
    </message>
    <message>
        <source>Lead time for changes</source>
        <translation>变更前置时间</translation>
    </message>
    <message>
        <source>Change failure rate</source>
        <translation>变更失败率</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>lower median</source>
        <translation>低位中位数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>once an hour</source>
        <translation>每小时一次</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>每月一次</translation>
    </message>
    <message>
        <source>once in six months</source>
        <translation>每半年一次</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1及以下</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1以内</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>rarer than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>was %1, unchanged</source>
        <translation>此前 %1，持平</translation>
    </message>
    <message>
        <source>was %1, up %2</source>
        <translation>此前 %1，上升 %2</translation>
    </message>
    <message>
        <source>was %1, down %2</source>
        <translation>此前 %1，下降 %2</translation>
    </message>
    <message>
        <source>was %1, up %2 points</source>
        <translation>此前 %1，上升 %2 个百分点</translation>
    </message>
    <message>
        <source>was %1, down %2 points</source>
        <translation>此前 %1，下降 %2 个百分点</translation>
    </message>
    <message>
        <source>no value in the period before</source>
        <translation>上一周期无数值</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Unit and kind of a central value: days, median</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>p90 %1, n %2</source>
        <extracomment>%1 is the 90th percentile, %2 the number of changes</extracomment>
        <translation>p90 %1，n %2</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <extracomment>%1 is &quot;14 incidents&quot;, %2 the number of incidents not resolved yet</extracomment>
        <translation>%1，%2 起未恢复</translation>
    </message>
    <message>
        <source>Successful deployments with at least one incident ÷ successful deployments.</source>
        <translation>至少引发一起事件的成功部署 ÷ 成功部署。</translation>
    </message>
    <message>
        <source>Failed deployments ÷ failed and successful deployments. Cancelled, skipped and running ones count in neither.</source>
        <translation>失败部署 ÷ 失败与成功部署之和。已取消、已跳过和运行中的部署两边都不计。</translation>
    </message>
    <message>
        <source>Deployments that failed or have an incident ÷ failed and successful deployments.</source>
        <translation>失败或引发事件的部署 ÷ 失败与成功部署之和。</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>authoring of the commit</source>
        <translation>编写提交</translation>
    </message>
    <message>
        <source>first commit of the request</source>
        <translation>合并请求的首次提交</translation>
    </message>
    <message>
        <source>opening of the request</source>
        <translation>提出合并请求</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>From the first failed deployment to the next success of the same service; failures in a row are one outage.</source>
        <translation>从首次失败部署到同一服务的下一次成功部署；连续失败算一次中断。</translation>
    </message>
    <message>
        <source>From the finish of the deployment that caused an incident to its resolution, for incidents resolved in the period.</source>
        <translation>从引发事件的部署完成到事件恢复，统计周期内恢复的事件。</translation>
    </message>
    <message>
        <source>From opening to resolution, for incidents resolved in the period. Open ones are counted, not averaged.</source>
        <translation>从事件发生到恢复，统计周期内恢复的事件。未恢复的只计数，不参与平均。</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>failed deployments</source>
        <translation>失败部署</translation>
    </message>
    <message>
        <source>incidents and failed deployments</source>
        <translation>事件与失败部署</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>week, from Monday</source>
        <translation>周（周一起）</translation>
    </message>
    <message>
        <source>week, from Sunday</source>
        <translation>周（周日起）</translation>
    </message>
    <message>
        <source>Successful deployments that finished in the period, per calendar week of it, weeks without one included.</source>
        <translation>周期内完成的成功部署次数 ÷ 周期的日历周数，没有部署的周也计入。</translation>
    </message>
    <message>
        <source>From %1 to the finish of the first successful deployment that shipped the change. Merge commits are left out.</source>
        <extracomment>%1 is the start of the lead time, such as commit</extracomment>
        <translation>从%1到首次成功部署该变更完成为止。合并提交不计。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>时间粒度</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Failures from</source>
        <translation>失败依据</translation>
    </message>
    <message>
        <source>Central value</source>
        <translation>集中值</translation>
    </message>
    <message>
        <source>Lead time from</source>
        <translation>前置时间起点</translation>
    </message>
    <message>
        <source>Recovery from</source>
        <translation>恢复时间起点</translation>
    </message>
    <message>
        <source>opening of the incident</source>
        <translation>事件发生</translation>
    </message>
    <message>
        <source>finish of the deployment</source>
        <translation>部署完成</translation>
    </message>
    <message>
        <source>Attribution window</source>
        <translation>归因时间窗</translation>
    </message>
    <message>
        <source>Changes inferred by time</source>
        <translation>按时间推断变更</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>报告年份</translation>
    </message>
    <message>
        <source>The %1 State of DevOps report has no groups, so none are shown.</source>
        <translation>%1 年 State of DevOps 报告没有分组，因此不显示分组。</translation>
    </message>
    <message>
        <source>The change failure figures of the %1 report are tied or out of order, so the rate alone cannot tell its groups apart.</source>
        <translation>%1 年报告各组的变更失败率相同或次序不一致，仅凭失败率无法区分分组。</translation>
    </message>
    <message>
        <source>The change failure figures of the %1 report are centres of its groups, not limits; the nearest one is named.</source>
        <translation>%1 年报告的变更失败率是各组的中心值而非界限，这里给出最接近的一组。</translation>
    </message>
    <message>
        <source>A figure is in the best group of the %1 report whose worse limit it still meets.</source>
        <translation>数值归入 %1 年报告中仍能满足其较差界限的最好一组。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit: hours</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>per week</source>
        <translation>次/周</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of a date in a sentence, by Qt&apos;s letters</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Format of a date in a narrow column, by Qt&apos;s letters</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Format of day and month, by Qt&apos;s letters</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of month and year, by Qt&apos;s letters</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>MMMM</source>
        <extracomment>Format of a month&apos;s name, by Qt&apos;s letters</extracomment>
        <translation>M 月</translation>
    </message>
    <message>
        <source>d MMMM|d MMMM yyyy</source>
        <extracomment>Formats of first and last day of a period within one year, by Qt&apos;s letters, parted by |</extracomment>
        <translation>yyyy 年 M 月 d 日|M 月 d 日</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1当周</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter: %1 is its number, %2 the year</extracomment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>精英</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Too few to classify</source>
        <translation>数量太少，不作分级</translation>
    </message>
    <message>
        <source>No groups in this report</source>
        <translation>该报告没有分组</translation>
    </message>
    <message>
        <source>Groups overlap</source>
        <translation>分组重叠</translation>
    </message>
    <message>
        <source>No published limits</source>
        <translation>没有公布的界限</translation>
    </message>
    <message>
        <source>%1, nearest cluster</source>
        <translation>%1（最近组）</translation>
    </message>
    <message>
        <source>No deployments in the period</source>
        <translation>周期内没有部署</translation>
    </message>
    <message>
        <source>Needs change data</source>
        <translation>需要变更数据</translation>
    </message>
    <message>
        <source>No change could be linked to a deployment</source>
        <translation>没有变更能与部署对应</translation>
    </message>
    <message>
        <source>Changes of a first deployment are left out, and there are no others</source>
        <translation>首次部署的变更不计，且没有其他变更</translation>
    </message>
    <message>
        <source>Needs incident data</source>
        <translation>需要事件数据</translation>
    </message>
    <message>
        <source>No incident was resolved in the period</source>
        <translation>周期内没有恢复的事件</translation>
    </message>
    <message>
        <source>No record passes the filters</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Not computed by this version of the program</source>
        <translation>本版本不计算</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No weight in this model</source>
        <translation>模型中没有权重</translation>
    </message>
    <message>
        <source>Insufficient: less than half is rated</source>
        <translation>数据不足：已评不到一半</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>lowest practice</source>
        <translation>最低实践</translation>
    </message>
    <message>
        <source>threshold share</source>
        <translation>达标比例</translation>
    </message>
    <message>
        <source>sum of levels</source>
        <translation>级别累加</translation>
    </message>
    <message>
        <source>achievement</source>
        <translation>达成度</translation>
    </message>
    <message>
        <source>%1, DevOps assessment, %2</source>
        <extracomment>%1 is a team, %2 a month and year</extracomment>
        <translation>%1 DevOps 评估，%2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Format of month and year in a narrow place, by Qt&apos;s letters</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>%1 of %2 practices rated</source>
        <translation>%2 项实践中已评 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n 项不适用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n 项不清楚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n 项未回答</numerusform>
        </translation>
    </message>
    <message>
        <source>– (%1)</source>
        <extracomment>No level, with the reason</extracomment>
        <translation>–（%1）</translation>
    </message>
    <message>
        <source>Level %1, target %2. %3.</source>
        <extracomment>%3 is &quot;12 of 12 practices rated&quot;</extracomment>
        <translation>级别 %1，目标 %2。%3。</translation>
    </message>
    <message>
        <source>Level %1, target %2, %3 %4. %5.</source>
        <extracomment>%3 is a month, %4 the level then, %5 is &quot;12 of 12 practices rated&quot;</extracomment>
        <translation>级别 %1，目标 %2，%3为 %4。%5。</translation>
    </message>
    <message>
        <source>No description of this level in the model</source>
        <translation>模型中没有该级别的描述</translation>
    </message>
    <message>
        <source>Above level %1: %2</source>
        <extracomment>%1 is a level, %2 the description of the level below it</extracomment>
        <translation>高于 %1 级：%2</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Capability level %1</source>
        <translation>能力级别 %1 级</translation>
    </message>
    <message>
        <source>Capability level %1; lowest practice %2</source>
        <extracomment>%2 is the code of the practice with the lowest level</extracomment>
        <translation>能力级别 %1 级；最低实践 %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What is observed</source>
        <translation>观察到的表现</translation>
    </message>
    <message>
        <source>Domain %1 of %2</source>
        <translation>第 %1 个领域，共 %2 个</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>实践</translation>
    </message>
    <message numerus="yes">
        <source>Level of each of the %n capabilities, %1 to %2.</source>
        <extracomment>%1 and %2 are the ends of the scale</extracomment>
        <translation>
            <numerusform>%n 项能力的级别，范围 %1 至 %2 级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n practices</source>
        <extracomment>A model: its title, its version; %n is the number of its practices</extracomment>
        <translation>
            <numerusform>%1 %2，%n 项实践</numerusform>
        </translation>
    </message>
    <message>
        <source>None imported</source>
        <translation>未导入</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n successful deployments to %2</source>
        <extracomment>%1 is a period; %n are deployments, %2 their environments</extracomment>
        <translation>
            <numerusform>%1，%2成功部署 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>A model: its title, its id, its version</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Delivery data</source>
        <translation>交付数据</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>%1 is a date, %2 the program&apos;s version</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>%1 with Obeya %2</source>
        <translation>%1，Obeya %2</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>DevOps maturity assessment</source>
        <translation>DevOps 成熟度评估</translation>
    </message>
    <message>
        <source>%1 deployments per week</source>
        <translation>每周部署 %1 次</translation>
    </message>
    <message>
        <source>%1 deployments per week, %2 from change to production</source>
        <extracomment>%2 is a duration</extracomment>
        <translation>每周部署 %1 次，变更到上线 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n successful deployments to %2 in the period %1 (%3).</source>
        <extracomment>%1 is a period, %2 names environments, %3 a time zone</extracomment>
        <translation>
            <numerusform>%1（%3）%2成功部署 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next group, %1: %2</source>
        <extracomment>%1 is a performance group, %2 its limits</extracomment>
        <translation>上一级分组“%1”：%2</translation>
    </message>
    <message>
        <source>%1: –. %2.</source>
        <extracomment>%1 is a measure, %2 why it has no value</extracomment>
        <translation>%1：–。%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Deployments per day, mean</source>
        <translation>平均每天部署次数</translation>
    </message>
    <message>
        <source>Days with a deployment</source>
        <translation>有部署的天数</translation>
    </message>
    <message>
        <source>Days with a deployment per week, median</source>
        <translation>每周有部署的天数，中位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>第 75 百分位</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>第 90 百分位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Incidents opened in the period: %1, of which %2 belong to a deployment and %3 do not. Input rows rejected at import: %4.</source>
        <translation>周期内发生事件 %1 起，其中 %2 起对应到部署，%3 起没有。导入时未接受 %4 行。</translation>
    </message>
    <message>
        <source>Delivery performance</source>
        <translation>交付表现</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>数据明细</translation>
    </message>
    <message>
        <source>%1 (%2, version %3)</source>
        <translation>%1（%2，版本 %3）</translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Method fingerprint</source>
        <translation>方法指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the assessment before</source>
        <translation>上次评估的方法指纹</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Obeya %1</source>
        <translation>Obeya %1</translation>
    </message>
    <message>
        <source>A capability&apos;s score is the weighted mean of its rated practices, a domain&apos;s that of its capabilities, and the overall score that of the domains.</source>
        <translation>能力得分是其已评实践的加权平均，领域得分是其能力的加权平均，总体得分是各领域的加权平均。</translation>
    </message>
    <message>
        <source>A capability&apos;s level is its mean rounded down, but at most one above its lowest practice, which is named as the limit.</source>
        <translation>能力级别为均值向下取整，且最多比最低的实践高一级，该实践即为短板。</translation>
    </message>
    <message>
        <source>Not applicable leaves the mean and the coverage; don&apos;t know and not answered leave the mean and lower the coverage. None of them counts as level 0.</source>
        <translation>“不适用”不计入均值和覆盖率；“不清楚”和“未回答”不计入均值，但降低覆盖率。三者都不算 0 级。</translation>
    </message>
    <message>
        <source>Coverage is the share of applicable practices that are rated. Below 50% no level is shown.</source>
        <translation>覆盖率是适用实践中已评的比例。低于 50% 时不显示级别。</translation>
    </message>
    <message>
        <source>The gap of a practice is its target minus its level and never below 0, so that a surplus does not pay for a gap. The gap of a domain is the difference of the two numbers shown.</source>
        <translation>实践的差距为目标减级别，不小于 0，超出部分不抵消其他差距。领域的差距为所显示两个数之差。</translation>
    </message>
    <message>
        <source>Numbers are computed in full precision and rounded for display only, half away from zero. – means that there is no value; it is never 0.</source>
        <translation>计算采用完整精度，仅在显示时四舍五入。“–”表示没有数值，不等于 0。</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>A month has 30 days, six months have 182. The limits of 2017 and parts of 2022 to 2024 are known through secondary publications.</source>
        <translation>一个月按 30 天，六个月按 182 天。2017 年以及 2022 至 2024 年部分界限来自二手出版物。</translation>
    </message>
    <message>
        <source>Changes were linked to deployments by an explicit link (%1), by the commit graph (%2), by the deployed commit (%3) and by time (%4, inferred).</source>
        <translation>变更与部署的对应方式：明确关联 %1 次，提交图 %2 次，所部署的提交 %3 次，按时间推断 %4 次。</translation>
    </message>
    <message>
        <source>Left out or set apart</source>
        <translation>未计入或单列</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>How the delivery figures are computed</source>
        <translation>交付数据的计算方法</translation>
    </message>
    <message>
        <source>No delivery data is imported, so this report has no delivery figures.</source>
        <translation>未导入交付数据，因此本报告没有交付指标。</translation>
    </message>
    <message>
        <source>An incident belongs to the deployment it names, else to the latest successful deployment of its service before it within the attribution window. Medians and percentiles interpolate linearly between values.</source>
        <translation>事件归于其指明的部署，否则归于归因时间窗内同一服务在其之前最近一次成功部署。中位数和百分位数按线性插值计算。</translation>
    </message>
    <message>
        <source>Groups of the %1 State of DevOps report</source>
        <translation>%1 年 State of DevOps 报告的分组</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Input rows rejected</source>
        <translation>未接受的输入行</translation>
    </message>
    <message>
        <source>Newest record</source>
        <translation>最新记录</translation>
    </message>
    <message>
        <source>What this report is and is not</source>
        <translation>本报告的性质</translation>
    </message>
    <message>
        <source>This is a self-assessment aligned with published material. It is not a certification, and no certifying body took part in it.</source>
        <translation>本报告为参照公开资料的自评，不是认证，也没有认证机构参与。</translation>
    </message>
    <message>
        <source>Method and data quality</source>
        <translation>方法与数据质量</translation>
    </message>
    <message>
        <source>How the numbers come about</source>
        <translation>数字的由来</translation>
    </message>
    <message>
        <source>How the levels are computed</source>
        <translation>级别的计算方法</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No overall level yet: %1 of %2 practices are rated</source>
        <translation>尚无总体级别：%2 项实践中已评 %1 项</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>总体 %1 级（最高 %2 级）</translation>
    </message>
    <message>
        <source>Level %1 of %2, up from %3 in %4</source>
        <extracomment>%1 of %2 is the level and the top of the scale; %3 is the level before, %4 its month</extracomment>
        <translation>总体 %1 级（最高 %2 级），高于 %4的 %3 级</translation>
    </message>
    <message>
        <source>Level %1 of %2, down from %3 in %4</source>
        <translation>总体 %1 级（最高 %2 级），低于 %4的 %3 级</translation>
    </message>
    <message>
        <source>Level %1 of %2, as in %4 (%3)</source>
        <translation>总体 %1 级（最高 %2 级），与 %4（%3 级）持平</translation>
    </message>
    <message>
        <source>No domain is behind its target</source>
        <translation>各领域均已达到目标</translation>
    </message>
    <message>
        <source>%1 is furthest behind its target</source>
        <extracomment>%1 is a domain</extracomment>
        <translation>%1距目标差距最大</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A sentence with its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>Two sentences with their full stops</extracomment>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>No delivery data is imported</source>
        <translation>未导入交付数据</translation>
    </message>
    <message>
        <source>The delivery data holds no deployments</source>
        <translation>交付数据中没有部署</translation>
    </message>
    <message>
        <source>The team deploys %1 times a week</source>
        <translation>团队每周部署 %1 次</translation>
    </message>
    <message>
        <source>The team deploys %1 times a week and restores service in %2</source>
        <translation>团队每周部署 %1 次，恢复服务用时 %2</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <extracomment>%1 is &quot;58 of 60 practices rated, 1 not applicable&quot;</extracomment>
        <translation>自评：%1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>The two assessments were scored by different methods; part of a change may come from that. See the method annex.</source>
        <translation>两次评估的评分方法不同，变化可能部分由此产生，详见方法附录。</translation>
    </message>
    <message>
        <source>No rated practice is below its target.</source>
        <translation>已评实践均未低于目标。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Code and name of a practice
----------
A domain or capability and its level
----------
Code and name of a capability</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delivery, %1</source>
        <translation>交付表现，%1</translation>
    </message>
    <message>
        <source>Groups of the %1 State of DevOps report. Times in %2.</source>
        <translation>分组依据 %1 年 State of DevOps 报告。时间按 %2。</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>管理摘要</translation>
    </message>
    <message>
        <source>Largest gaps and next steps</source>
        <translation>最大差距与下一步</translation>
    </message>
    <message>
        <source>Capability profile</source>
        <translation>能力轮廓</translation>
    </message>
    <message>
        <source>%1 is %2 below its target</source>
        <extracomment>%1 is a domain or capability, %2 a number of levels</extracomment>
        <translation>%1低于目标 %2 级</translation>
    </message>
    <message>
        <source>Level of each domain, %1 to %2</source>
        <translation>各领域级别，%1 至 %2 级</translation>
    </message>
    <message>
        <source>Level of each capability, %1 to %2</source>
        <translation>各项能力的级别，%1 至 %2 级</translation>
    </message>
    <message>
        <source>%1 deployments per week to %2, %3 since %4</source>
        <translation>截至 %2每周部署 %1 次，%4起 %3 次</translation>
    </message>
    <message>
        <source>%1 of deployments failed to %2, %3 since %4</source>
        <translation>截至 %2部署失败率 %1，%4起 %3</translation>
    </message>
    <message>
        <source>Mean lead time %1 to %2, %3 since %4</source>
        <translation>截至 %2平均前置时间 %1，%4起 %3</translation>
    </message>
    <message>
        <source>Median lead time %1 to %2, %3 since %4</source>
        <translation>截至 %2前置时间中位数 %1，%4起 %3</translation>
    </message>
    <message numerus="yes">
        <source>Mean lead time %1 over %n changes</source>
        <translation>
            <numerusform>%n 次变更的平均前置时间 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median lead time %1 over %n changes</source>
        <translation>
            <numerusform>%n 次变更的前置时间中位数 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 deployments failed</source>
        <translation>%2 次部署中有 %1 次失败</translation>
    </message>
    <message>
        <source>Restored in %1 on average</source>
        <translation>平均恢复时间 %1</translation>
    </message>
    <message>
        <source>Restored in %1 at the median</source>
        <translation>恢复时间中位数 %1</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level name</source>
        <translation>级别名称</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>此前级别</translation>
    </message>
    <message>
        <source>Capability score</source>
        <translation>能力得分</translation>
    </message>
    <message>
        <source>Domain score</source>
        <translation>领域得分</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>此前得分</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>share, 0 to 1</source>
        <translation>比例（0 至 1）</translation>
    </message>
    <message>
        <source>records</source>
        <translation>条记录</translation>
    </message>
    <message>
        <source>Successful deployments</source>
        <translation>成功部署</translation>
    </message>
    <message>
        <source>Failed deployments</source>
        <translation>失败部署</translation>
    </message>
    <message>
        <source>Changes with a lead time</source>
        <translation>有前置时间的变更</translation>
    </message>
    <message>
        <source>Incidents resolved</source>
        <translation>已恢复的事件</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made.</source>
        <translation>无法生成电子表格。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Less than 70% rated: %1.</source>
        <extracomment>%1 names domains</extracomment>
        <translation>以下领域已评不足 70%：%1。</translation>
    </message>
</context>
</TS>
