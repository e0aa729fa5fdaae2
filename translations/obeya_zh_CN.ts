<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>obeya::AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>This assessment has no model in the library</source>
        <translation>模型库中没有此评估所用的模型</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下一项 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1 自评</translation>
    </message>
    <message>
        <source>Why not applicable, and comment</source>
        <translation>不适用的原因与备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 项中已答 %1 项</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未答 %1</translation>
    </message>
    <message>
        <source>Flagged %1</source>
        <translation>已标记 %1</translation>
    </message>
    <message>
        <source>Find a practice</source>
        <translation>查找实践</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Practice list</source>
        <translation>实践列表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>不适用  N</translation>
    </message>
    <message>
        <source>Don’t know  D</source>
        <translation>不清楚  D</translation>
    </message>
    <message>
        <source>Target  T</source>
        <translation>目标  T</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Flag for discussion  F</source>
        <translation>标记待讨论  F</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看要点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Paste a link or a file path, then Enter</source>
        <translation>粘贴链接或文件路径，然后按 Enter</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新证据</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer in percent</source>
        <translation>以百分比作答</translation>
    </message>
    <message>
        <source>Data about this practice</source>
        <translation>该实践的数据</translation>
    </message>
    <message>
        <source>Compare with data</source>
        <translation>与数据对照</translation>
    </message>
</context>
<context>
    <name>obeya::ChartTableDialog</name>
    <message>
        <source>Chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>obeya::ClaimLegend</name>
    <message>
        <source>Circle: answered. Square: supported by data.</source>
        <translation>圆点：自评。方框：数据支持的级别。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Supported by data</source>
        <translation>数据支持</translation>
    </message>
</context>
<context>
    <name>obeya::ClaimRulesDialog</name>
    <message>
        <source>Rules for claims</source>
        <translation>自评核对规则</translation>
    </message>
    <message>
        <source>They are those of the model; changes hold for this project. Limits are level and value, lowest level first: hours for durations, percent for shares, per week for deployments.</source>
        <translation>规则来自模型，修改只对本项目有效。界限写作“级别：数值”，从最低级别开始：时长以小时计，比例以百分数计，部署以每周次数计。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Level: limit</source>
        <translation>级别：界限</translation>
    </message>
    <message>
        <source>Least records</source>
        <translation>最少记录数</translation>
    </message>
    <message>
        <source>Least days</source>
        <translation>最少天数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As in the model</source>
        <translation>恢复模型规则</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
</context>
<context>
    <name>obeya::ClaimsModel</name>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Answered and supported level</source>
        <translation>自评级别与数据支持的级别</translation>
    </message>
    <message numerus="yes">
        <source>Measured, %n day(s)</source>
        <translation>
            <numerusform>度量值（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>obeya::ClaimsPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No measure is linked to a practice of this model</source>
        <translation>此模型没有与度量关联的实践</translation>
    </message>
    <message>
        <source>Choose an assessment with a model that links measures, such as the DevOps Five-Part Model.</source>
        <translation>请选择使用关联了度量的模型（如 DevOps 五部分模型）的评估。</translation>
    </message>
    <message>
        <source>No delivery data imported yet</source>
        <translation>尚未导入交付数据</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) can be checked once it is.</source>
        <translation>
            <numerusform>导入后可核对 %n 项实践。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Answers of %1 against delivery data of %2</source>
        <translation>%1 的自评与 %2 的交付数据对照</translation>
    </message>
    <message>
        <source> · filtered as on the page Delivery data</source>
        <translation> · 筛选条件与“交付数据”页相同</translation>
    </message>
    <message>
        <source>Claims versus evidence</source>
        <translation>自评与证据</translation>
    </message>
    <message>
        <source>A decision is kept with its author and time, and appears in the report.</source>
        <translation>决定会连同作出人和时间一起保存，并写入报告。</translation>
    </message>
    <message>
        <source>%1 Answer or data changed since then.</source>
        <translation>%1此后自评或数据已有变化。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Answer and data do not differ.</source>
        <translation>自评与数据没有差异。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1 级</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>修改自评</translation>
    </message>
    <message>
        <source>Keep %1, give reason</source>
        <translation>保留 %1 级并说明</translation>
    </message>
    <message>
        <source>Keep, give reason</source>
        <translation>保留并说明</translation>
    </message>
    <message>
        <source>Data is incomplete</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>保留自评</translation>
    </message>
    <message>
        <source>What is missing in the data?</source>
        <translation>数据缺少什么？</translation>
    </message>
    <message>
        <source>Why is the answer kept?</source>
        <translation>为什么保留自评？</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>自评核对</translation>
    </message>
    <message>
        <source>Discuss in the workshop</source>
        <translation>在研讨会上讨论</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>A decision is about all of the data. Reset the filters of Delivery data.</source>
        <translation>决定针对全部数据。请重置“交付数据”页的筛选条件。</translation>
    </message>
</context>
<context>
    <name>obeya::ComparisonDialog</name>
    <message>
        <source>Where would you be</source>
        <translation>您处在什么位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>as good or better</source>
        <translation>相当或更好</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Beside the performers of 2016</source>
        <translation>与 2016 年各组对照</translation>
    </message>
    <message>
        <source>The groups of the State of DevOps report of 2016. Deployments a year are those of the period, carried on over 365 days.</source>
        <translation>2016 年 DevOps 状况报告的分组。每年部署次数由本期推算至 365 天。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本团队</translation>
    </message>
    <message>
        <source>High performers</source>
        <translation>高效组</translation>
    </message>
    <message>
        <source>Low performers</source>
        <translation>低效组</translation>
    </message>
    <message>
        <source>Behind high performers</source>
        <translation>落后高效组</translation>
    </message>
    <message>
        <source>How far apart the groups were</source>
        <translation>各组差距</translation>
    </message>
    <message>
        <source>How many times better the highest group was than the lowest. Parts of 2017 and 2024 are known through secondary publications.</source>
        <translation>最高组优于最低组的倍数。2017 年和 2024 年的部分数据来自二手文献。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Cost of downtime a year</source>
        <translation>每年停机成本</translation>
    </message>
    <message>
        <source>After the report of 2016: deployments a year × change failure rate × hours to restore × cost of an hour.</source>
        <translation>依据 2016 年报告：每年部署次数 × 变更失败率 × 恢复小时数 × 每小时成本。</translation>
    </message>
    <message>
        <source>Deployments a year</source>
        <translation>每年部署次数</translation>
    </message>
    <message>
        <source>Change failure rate, %</source>
        <translation>变更失败率（%）</translation>
    </message>
    <message>
        <source>Hours to restore</source>
        <translation>恢复小时数</translation>
    </message>
    <message>
        <source>Cost of an hour, in your currency</source>
        <translation>每小时成本（本币）</translation>
    </message>
    <message>
        <source>Enter every figure to see the cost.</source>
        <translation>填写全部数值后显示成本。</translation>
    </message>
</context>
<context>
    <name>obeya::DeliveryPage</name>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Drop pipeline or incident exports here</source>
        <translation>将流水线或事件导出文件拖到此处</translation>
    </message>
    <message>
        <source>Delivery data</source>
        <translation>交付数据</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>尚未导入</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s), the newest of %1</source>
        <translation>
            <numerusform>已导入 %n 次，最近一次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 项</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>previous period</source>
        <translation>上一时间段</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>最近 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>CSV, JSON, XLSX, ZIP or gzip. They are recognized by their content. Files are read on this computer and are not uploaded.</source>
        <translation>支持 CSV、JSON、XLSX、ZIP 和 gzip，按内容识别。文件只在本机读取，不会上传。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Commit, merge, production</source>
        <translation>提交、合并、生产</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>星期与时段</translation>
    </message>
    <message>
        <source>Rework rate</source>
        <translation>返工率</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) of a commit that is not in the imported history.</source>
        <translation>
            <numerusform>%n 次部署的提交不在已导入的历史中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) do not contain the one before: another branch, an earlier commit or a rewritten history.</source>
        <translation>
            <numerusform>%n 次部署不包含前一次部署：其他分支、更早的提交或改写过的历史。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history names %n commit(s) without a record.</source>
        <translation>
            <numerusform>历史中有 %n 个提交没有记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，依据 %2</translation>
    </message>
    <message>
        <source>Data until</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 项</translation>
    </message>
    <message>
        <source>No dated records</source>
        <translation>没有带日期的记录</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Slowest changes</source>
        <translation>最慢的变更</translation>
    </message>
    <message>
        <source>Incidents, open ones first</source>
        <translation>故障（未解决的在前）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Select a bar or a bucket to narrow them.</source>
        <translation>%1选择柱形或时段可缩小范围。</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>重新显示全部记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>obeya::DeliveryRowsModel</name>
    <message>
        <source>✗ failed afterwards</source>
        <translation>✗ 事后失败</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>no known deployment</source>
        <translation>无对应部署</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>部署时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>前置时间</translation>
    </message>
    <message>
        <source>Commit to merge</source>
        <translation>提交到合并</translation>
    </message>
    <message>
        <source>Merge to production</source>
        <translation>合并到生产</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Changes shipped</source>
        <translation>交付的变更</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
</context>
<context>
    <name>obeya::FigurePanel</name>
    <message>
        <source>How the figure comes about</source>
        <translation>数值的由来</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>显示这些记录</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Change the method</source>
        <translation>修改方法</translation>
    </message>
</context>
<context>
    <name>obeya::FiguresHelp</name>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>A change is shipped by the deployment that lists it or that it names, else by the first that contains it in the commit graph, else by the one of its commit. A rollback is told by an earlier version that comes back, a revert and a hotfix by the message of a commit or the name of its branch; what was rolled back counts as failed. No data is never shown as zero, and fewer than five records are not classified. Parts of the limits of 2017 and of 2022 to 2024 are known through secondary publications.</source>
        <translation>变更由列出它或被它指明的部署交付，否则由提交图中首个包含它的部署交付，再否则由部署其提交的部署交付。再次出现更早的版本视为回滚；还原和热修复依据提交说明或分支名称识别；被回滚的部署计为失败。没有数据绝不显示为零，少于五条记录不作分级。2017 年以及 2022 至 2024 年的部分界限来自二手文献。</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>其他算法</translation>
    </message>
    <message>
        <source>The same records, read by a rule that other tools publish.</source>
        <translation>同样的记录，按其他工具公布的规则计算。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Obeya</source>
        <translation>Obeya 的结果</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Who reads so</source>
        <translation>采用者</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>数值的计算方法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>obeya::ImportFilesModel</name>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>未能识别</translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s) to assign</source>
        <translation>
            <numerusform>%n 个工作流待指定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 行不导入</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n 行，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages are missing</source>
        <translation>缺少分页</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to match</source>
        <translation>
            <numerusform>%n 列待匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ImportPage</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>匹配列</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.json *.ndjson *.jsonl *.xlsx *.zip *.gz *.txt);;All files (*)</source>
        <translation>导出文件 (*.csv *.tsv *.json *.ndjson *.jsonl *.xlsx *.zip *.gz *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Keep this mapping</source>
        <translation>保存此映射</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>映射名称</translation>
    </message>
    <message>
        <source>Save list of rejected rows</source>
        <translation>保存未导入行清单</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>CSV, JSON, XLSX, ZIP or gzip; files can also be dropped here</source>
        <translation>CSV、JSON、XLSX、ZIP 或 gzip；也可将文件拖到此处</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>Drop pipeline or incident exports here</source>
        <translation>将流水线或故障导出文件拖到此处</translation>
    </message>
    <message>
        <source>CSV, JSON, XLSX, ZIP or gzip. They are recognized by their content. Files are read on this computer and are not uploaded.</source>
        <translation>支持 CSV、JSON、XLSX、ZIP 和 gzip，按内容识别。文件只在本机读取，不会上传。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Zone of times without one</source>
        <translation>无时区时间所用时区</translation>
    </message>
    <message>
        <source>Environment if none is named</source>
        <translation>未注明时的环境</translation>
    </message>
    <message>
        <source>Service if none is named</source>
        <translation>未注明时的服务</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Keep this mapping…</source>
        <translation>保存此映射…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Which workflows deploy?</source>
        <translation>哪些工作流执行部署？</translation>
    </message>
    <message>
        <source>Most runs only build and test. Say where the others deploy to; it is asked once.</source>
        <translation>多数运行只做构建和测试。请指定其余工作流部署到哪个环境；只需指定一次。</translation>
    </message>
    <message>
        <source>Obeya needs</source>
        <translation>所需字段</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Delivery figures are those of production.</source>
        <translation>交付指标按生产环境计算。</translation>
    </message>
    <message>
        <source>Result of the import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Nothing is imported yet. The files stay where they are.</source>
        <translation>尚未导入任何数据。文件保留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 rows</source>
        <translation>
            <numerusform>%n 个文件，%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1 rows</source>
        <translation>正在导入 %1 行</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>前 %1 行</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Recognize by content</source>
        <translation>按内容识别</translation>
    </message>
    <message>
        <source>Recognized: %1</source>
        <translation>已识别：%1</translation>
    </message>
    <message>
        <source>Own columns: %1</source>
        <translation>自定义列：%1</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>映射：%1</translation>
    </message>
    <message>
        <source>as it says</source>
        <translation>按文件声明</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1（推测）</translation>
    </message>
    <message>
        <source>guess it</source>
        <translation>自动推测</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>Nothing of this file will be imported.</source>
        <translation>此文件不会导入任何内容。</translation>
    </message>
    <message>
        <source>Read as %1: a file of this kind has %2.</source>
        <translation>按“%1”读取，特征：%2。</translation>
    </message>
    <message>
        <source>No deployment</source>
        <translation>不是部署</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 runs, %2 of them for requests</source>
        <translation>%1 次运行，其中 %2 次针对请求</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 行不导入</translation>
    </message>
    <message>
        <source>%1 rows to check</source>
        <translation>%1 行需检查</translation>
    </message>
    <message>
        <source>in no row</source>
        <translation>各行均无值</translation>
    </message>
    <message>
        <source>in %1 of %2 rows</source>
        <translation>%2 行中 %1 行有值</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>每行均有值</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>found by the source</source>
        <translation>由来源规则确定</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n 次部署</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” counts as</source>
        <translation>“%1”计为</translation>
    </message>
    <message>
        <source>Count it as …</source>
        <translation>计为…</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>The other files are not affected. Export it again, or read it in another encoding.</source>
        <translation>其他文件不受影响。请重新导出，或换一种编码读取。</translation>
    </message>
    <message>
        <source>Match its columns yourself</source>
        <translation>自行匹配列</translation>
    </message>
    <message>
        <source>Say what the rows are. The mapping can be kept for the next file with the same columns.</source>
        <translation>请说明各行的含义。映射可以保存，供下次相同列的文件使用。</translation>
    </message>
    <message>
        <source>They are %1</source>
        <translation>它们是%1</translation>
    </message>
    <message>
        <source>After import</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>Deployments, %1</source>
        <translation>部署，%1</translation>
    </message>
    <message>
        <source>Failed in production</source>
        <translation>生产环境失败</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the week of %1. If that is not expected, check the export.</source>
        <translation>%1当周没有记录。如不符合预期，请检查导出文件。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are rejected</source>
        <translation>%2 行中有 %1 行不导入</translation>
    </message>
    <message>
        <source>No row is rejected</source>
        <translation>没有不导入的行</translation>
    </message>
    <message>
        <source>%1 of %2 rows will be imported</source>
        <translation>%2 行中将导入 %1 行</translation>
    </message>
    <message>
        <source>Show delivery data</source>
        <translation>查看交付数据</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>There is no row to import yet</source>
        <translation>还没有可导入的行</translation>
    </message>
    <message>
        <source>Imported as one step</source>
        <translation>已作为一步导入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>The files are kept in the project, so that every record can show its row.</source>
        <translation>原始文件保存在项目中，每条记录都能显示其原始行。</translation>
    </message>
    <message>
        <source>%1 deployments, %2 changes, %3 incidents; %4 rows rejected</source>
        <translation>%1 次部署，%2 个变更，%3 起故障；%4 行未导入</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 未导入：%2</translation>
    </message>
    <message>
        <source>%1, read as %2: %3 rows, %4 new, %5 changed, %6 unchanged</source>
        <translation>%1，按“%2”读取：%3 行，新增 %4，更改 %5，未变 %6</translation>
    </message>
    <message>
        <source>    %1 (%2×)</source>
        <translation>    %1（%2 次）</translation>
    </message>
    <message>
        <source>    Row %1 rejected: %2</source>
        <translation>    第 %1 行未导入：%2</translation>
    </message>
    <message>
        <source>%1 Say under “Read as” what its rows are.</source>
        <translation>%1 请在“读取方式”中说明各行的含义。</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>%1 (remembered)</source>
        <translation>%1（沿用上次选择）</translation>
    </message>
    <message>
        <source>UTC unless chosen</source>
        <translation>UTC（默认）</translation>
    </message>
</context>
<context>
    <name>obeya::ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Taking an import back removes the records it added and restores those it changed. Other imports stay.</source>
        <translation>撤销导入会删除其新增的记录，并恢复其更改的记录。其他导入不受影响。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入任何数据</translation>
    </message>
    <message>
        <source>Remove what came with %1?</source>
        <translation>要删除随 %1 导入的内容吗？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>obeya::ImportsModel</name>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未导入</translation>
    </message>
</context>
<context>
    <name>obeya::LevelChip</name>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
    </message>
</context>
<context>
    <name>obeya::LevelRow</name>
    <message>
        <source>Level %1, %2. %3 %4</source>
        <translation>%1 级，%2。%3 %4</translation>
    </message>
    <message>
        <source>No description in this model</source>
        <translation>此模型没有描述</translation>
    </message>
</context>
<context>
    <name>obeya::MainWindow</name>
    <message>
        <source>A project to open</source>
        <translation>要打开的项目</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Delivery data</source>
        <translation>交付数据</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>未打开项目</translation>
    </message>
    <message>
        <source>A project is one file: an organization, its teams, their assessments and data.</source>
        <translation>一个项目就是一个文件：一个组织及其团队，以及团队的评估和数据。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Obeya projects (*.obeya)</source>
        <translation>Obeya 项目 (*.obeya)</translation>
    </message>
    <message>
        <source>%1 — Obeya</source>
        <translation>%1 — Obeya</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>已以只读方式打开</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>全部更改已保存 %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>全部更改已保存</translation>
    </message>
    <message numerus="yes">
        <source>Delivery data to %1, %n production deployment(s)</source>
        <translation>
            <numerusform>交付数据截至 %1，生产部署 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1 %2</source>
        <translation>模型：%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About Obeya</source>
        <translation>关于 Obeya</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Narrow sidebar</source>
        <translation>窄侧栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新建团队…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建团队</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>团队名称</translation>
    </message>
    <message>
        <source>Obeya %1, DevOps maturity assessment and visualization.
Qt %2, GPL version 3 or later.
Fonts: cut from Noto Sans and Noto Sans CJK, SIL Open Font License 1.1.
Nothing leaves this computer.</source>
        <translation>Obeya %1，DevOps 成熟度评估与可视化。
Qt %2，GPL 第 3 版或更高版本。
字体：取自 Noto Sans 和 Noto Sans CJK，SIL Open Font License 1.1。
任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧栏面板</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>评估(&amp;A)</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>新建评估…</translation>
    </message>
    <message>
        <source>Move to a newer version…</source>
        <translation>迁移到新版本…</translation>
    </message>
    <message>
        <source>Move to a newer version</source>
        <translation>迁移到新版本</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Files to import into it</source>
        <translation>要导入其中的文件</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>导入记录…</translation>
    </message>
    <message>
        <source>Claims vs evidence</source>
        <translation>自评与证据</translation>
    </message>
    <message>
        <source>Where would you be…</source>
        <translation>您处在什么位置…</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <translation>数值的计算方法</translation>
    </message>
    <message>
        <source>Assessment: 0–5 level, N not applicable, D don’t know, Backspace clear, T then 0–5 target, C comment, E evidence, F flag, Enter or J next, K previous, Ctrl+Right next open practice, / find.
Delivery data: 1–4 measure, U bucket, arrows move in a chart, Enter narrows the rows, Backspace widens them.
Claims: K keep the answer, I data is incomplete, W discuss.
Charts: Ctrl+Alt+T shows the table.
Ctrl with a digit: pages; Ctrl+B sidebar, Ctrl+I side panel, Ctrl+Shift+L light or dark.</source>
        <translation>问卷：0–5 选择级别，N 不适用，D 不清楚，Backspace 清除，T 后按 0–5 设目标，C 备注，E 证据，F 标记，Enter 或 J 下一题，K 上一题，Ctrl+右 下一道未答题，/ 查找。
交付数据：1–4 选择度量，U 切换时间粒度，方向键在图表中移动，Enter 缩小记录范围，Backspace 放宽。
自评与证据：K 保留自评，I 数据不完整，W 讨论。
图表：Ctrl+Alt+T 显示表格。
Ctrl 加数字：切换页面；Ctrl+B 侧边栏，Ctrl+I 侧栏面板，Ctrl+Shift+L 浅色或深色。</translation>
    </message>
</context>
<context>
    <name>obeya::MethodDialog</name>
    <message>
        <source>How the figures are computed</source>
        <translation>数值的计算方法</translation>
    </message>
    <message>
        <source>A deployment failed by</source>
        <translation>判定部署失败的依据</translation>
    </message>
    <message>
        <source>its incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>its pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>either</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>Central value</source>
        <translation>中心值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>lower median</source>
        <translation>较小中位数</translation>
    </message>
    <message>
        <source>Lead time from</source>
        <translation>前置时间起点</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>authoring</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>first commit of the request</source>
        <translation>请求的首次提交</translation>
    </message>
    <message>
        <source>opening of the request</source>
        <translation>请求创建</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Time to restore from</source>
        <translation>恢复时间起点</translation>
    </message>
    <message>
        <source>opening of the incident</source>
        <translation>故障发生</translation>
    </message>
    <message>
        <source>finish of the deployment</source>
        <translation>部署完成</translation>
    </message>
    <message>
        <source>Changes of a first deployment</source>
        <translation>首次部署的变更</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Changes without a link</source>
        <translation>没有关联的变更</translation>
    </message>
    <message>
        <source>are not deployed</source>
        <translation>视为未部署</translation>
    </message>
    <message>
        <source>go with the next deployment</source>
        <translation>归入下一次部署</translation>
    </message>
    <message>
        <source>Rollbacks, reverts and hotfixes</source>
        <translation>回滚、还原和热修复</translation>
    </message>
    <message>
        <source>only as marked by the source</source>
        <translation>仅按来源标记</translation>
    </message>
    <message>
        <source>told by their signs</source>
        <translation>按特征识别</translation>
    </message>
    <message>
        <source>A week begins on</source>
        <translation>每周起始日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compute so</source>
        <translation>按此计算</translation>
    </message>
    <message>
        <source>Days in which an incident belongs to a deployment</source>
        <translation>故障归属于部署的天数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Only working hours count, Monday to Friday</source>
        <translation>只计工作时间（周一至周五）</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>工作时间开始</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>工作时间结束</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
</context>
<context>
    <name>obeya::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>问卷形式</translation>
    </message>
    <message numerus="yes">
        <source>Full form: %n practice(s)</source>
        <translation>
            <numerusform>完整版：%n 项实践</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Short form: %n practice(s)</source>
        <translation>
            <numerusform>简版：%n 项实践</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelCompareDialog</name>
    <message>
        <source>Older</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Show practices that are the same</source>
        <translation>显示未变化的实践</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Texts that changed</source>
        <translation>有变化的文字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>No text of this practice changed.</source>
        <translation>该实践的文字没有变化。</translation>
    </message>
    <message>
        <source>Choose a practice to see the texts that changed.</source>
        <translation>选择一项实践，查看有变化的文字。</translation>
    </message>
</context>
<context>
    <name>obeya::ModelComparisonModel</name>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>所属能力</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>级别描述</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>linked measure</source>
        <translation>关联指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Parts that changed</source>
        <translation>变化之处</translation>
    </message>
</context>
<context>
    <name>obeya::ModelDescription</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part of the program, cannot be changed</source>
        <translation>随程序内置，不可更改</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>总体级别</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>参考文献</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n 个领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capability(s)</source>
        <translation>
            <numerusform>%n 项能力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n 项实践</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the short form</source>
        <translation>
            <numerusform>简版 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>查看要点</translation>
    </message>
    <message>
        <source>Evidence that convinces</source>
        <translation>有力的证据</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>A high answer is a bad one</source>
        <translation>答案越高表示情况越差</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>简版</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Roles to ask</source>
        <translation>询问角色</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Linked measure</source>
        <translation>关联指标</translation>
    </message>
    <message>
        <source>compared with the answer</source>
        <translation>与自评对照</translation>
    </message>
</context>
<context>
    <name>obeya::ModelDetails</name>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What to do to reach the level above</source>
        <translation>升到上一级要做的事</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Text of the model</source>
        <translation>模型文字</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 无法使用</translation>
    </message>
    <message>
        <source>Show every problem</source>
        <translation>显示全部问题</translation>
    </message>
</context>
<context>
    <name>obeya::ModelLibraryModel</name>
    <message numerus="yes">
        <source>%1, built in, %n practice(s)</source>
        <translation>
            <numerusform>%1，内置，%n 项实践</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, own, %n practice(s)</source>
        <translation>
            <numerusform>%1，自有，%n 项实践</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 无法使用。%2</translation>
    </message>
</context>
<context>
    <name>obeya::ModelProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems of the model file</source>
        <translation>模型文件的问题</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>obeya::ModelTreeModel</name>
    <message numerus="yes">
        <source>%1 %2, %n practice(s)</source>
        <translation>
            <numerusform>%1 %2，%n 项实践</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelWords</name>
    <message>
        <source>Developer</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>架构师</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Time from merge to production</source>
        <translation>合并到上线的时间</translation>
    </message>
    <message>
        <source>Rework rate</source>
        <translation>返工率</translation>
    </message>
    <message>
        <source>Share of test runs that pass</source>
        <translation>测试运行通过率</translation>
    </message>
    <message>
        <source>At least, per week</source>
        <translation>每周至少</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most, per week</source>
        <translation>每周至多</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n record(s)</source>
        <translation>
            <numerusform>需要 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs data of %n day(s)</source>
        <translation>
            <numerusform>需要 %n 天的数据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelsPage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>There is only one model</source>
        <translation>只有一个模型</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) found</source>
        <translation>
            <numerusform>找到 %n 项实践</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice holds these words</source>
        <translation>没有实践包含这些文字</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Capability models (*.json)</source>
        <translation>能力模型 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) imported, with remarks</source>
        <translation>
            <numerusform>已导入 %n 个模型，有提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 未导入</translation>
    </message>
    <message>
        <source>%1 of %2 files were not imported</source>
        <translation>%2 个文件中有 %1 个未导入</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 无法使用</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The folder of own models cannot be made.</source>
        <translation>无法建立自有模型的文件夹。</translation>
    </message>
    <message>
        <source>Own models are in this folder:
%1</source>
        <translation>自有模型在此文件夹中：
%1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Own models are files in a folder. Import one, or put it there yourself.</source>
        <translation>自有模型是文件夹中的文件，可导入，也可自行放入。</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>There is no folder of own models</source>
        <translation>没有自有模型的文件夹</translation>
    </message>
    <message>
        <source>Find in model</source>
        <translation>在模型中查找</translation>
    </message>
    <message>
        <source>Domains, capabilities and practices</source>
        <translation>领域、能力和实践</translation>
    </message>
</context>
<context>
    <name>obeya::NewAssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
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
        <source>Start assessment</source>
        <translation>开始评估</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>obeya::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>obeya::OverviewPage</name>
    <message>
        <source>Preview report</source>
        <translation>预览报告</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>总体级别</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Answer practices</source>
        <translation>填写自评</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>评估日期：%1</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>尚无评估</translation>
    </message>
    <message>
        <source>Overall level appears after %1 of %2 practices</source>
        <translation>完成 %2 项中的 %1 项后显示总体级别</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2以来 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 rated, %2 not applicable, %3 don’t know</source>
        <translation>已评 %1 项，不适用 %2 项，不清楚 %3 项</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Lowest capability</source>
        <translation>最低能力</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No delivery data imported yet</source>
        <translation>尚未导入交付数据</translation>
    </message>
    <message>
        <source>checked answers disagree with the data, %1 not decided</source>
        <translation>项已核对的自评与数据不符，其中 %1 项未决定</translation>
    </message>
    <message>
        <source>No measure is linked to a practice of this model</source>
        <translation>此模型没有与度量关联的实践</translation>
    </message>
    <message>
        <source>No answer could be checked yet</source>
        <translation>尚无可核对的自评</translation>
    </message>
    <message>
        <source>Claims versus evidence</source>
        <translation>自评与证据</translation>
    </message>
    <message>
        <source>Compare with data</source>
        <translation>与数据对照</translation>
    </message>
</context>
<context>
    <name>obeya::Page</name>
    <message>
        <source>Side panel</source>
        <translation>侧栏面板</translation>
    </message>
    <message>
        <source>Side panel (Ctrl+I)</source>
        <translation>侧栏面板（Ctrl+I）</translation>
    </message>
</context>
<context>
    <name>obeya::PeriodDialog</name>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Show period</source>
        <translation>显示该时间段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>obeya::PreviewTableModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>obeya::ProblemTableModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>obeya::ProjectSession</name>
    <message>
        <source>answer %1</source>
        <translation>自评 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>原因 %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>move to version %1</source>
        <translation>迁移到版本 %1</translation>
    </message>
    <message>
        <source>decision about %1</source>
        <translation>对 %1 的决定</translation>
    </message>
    <message>
        <source>rules for claims</source>
        <translation>自评核对规则</translation>
    </message>
</context>
<context>
    <name>obeya::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>obeya::RecordDialog</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Deployment %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>故障 %1</translation>
    </message>
    <message>
        <source>Row %1 of %2, as it stands there:</source>
        <translation>%2 第 %1 行的原始内容：</translation>
    </message>
    <message>
        <source>Original row</source>
        <translation>原始行</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The file was imported by an older version, which did not keep it.</source>
        <translation>该文件由旧版本导入，未保存原始文件。</translation>
    </message>
</context>
<context>
    <name>obeya::ReportPreviewPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export XLSX</source>
        <translation>导出 XLSX</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>导出 HTML</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>The preview shows the pages of the PDF. The figures are those of the window and of the command line.</source>
        <translation>预览显示 PDF 的各页。数字与窗口和命令行中的相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>There is no assessment to report.</source>
        <translation>没有可生成报告的评估。</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>obeya::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>obeya::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>obeya::TeamButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>团队 %1</translation>
    </message>
</context>
<context>
    <name>obeya::UpgradeDialog</name>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>moved, flagged for discussion</source>
        <translation>已迁移，标记待讨论</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已迁移</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Move to a newer version</source>
        <translation>迁移到新版本</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 answers kept, %2 moved, %3 cleared. The assessment as it is stays; the moved one is added beside it.</source>
        <translation>保留 %1 项自评，迁移 %2 项，清除 %3 项。原评估保持不变，迁移后的评估另存为一份。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>在新版本中</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Move answers</source>
        <translation>迁移自评</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>obeya::assessments</name>
    <message>
        <source>The time zone is not known.</source>
        <translation>无法识别该时区。</translation>
    </message>
    <message>
        <source>There is no report of the year %1. Choose one from %2 to %3.</source>
        <translation>没有 %1 年的报告。请选择 %2 至 %3 年中的一年。</translation>
    </message>
    <message>
        <source>A day of the period is not a date.</source>
        <translation>统计周期中有一天不是有效日期。</translation>
    </message>
    <message>
        <source>The period ends before it begins: %1 to %2. Exchange the two days.</source>
        <translation>统计周期的结束早于开始：%1 至 %2。请交换这两个日期。</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is longer than 200 years. Choose a shorter one, or correct the dates in the data.</source>
        <translation>%1 至 %2 的统计周期超过 200 年。请选择较短的周期，或更正数据中的日期。</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>计算已取消。</translation>
    </message>
    <message>
        <source>The scoring rule &quot;%1&quot; is not offered by this version. Use the rule &quot;%2&quot;.</source>
        <translation>此版本不提供评分规则“%1”。请使用规则“%2”。</translation>
    </message>
</context>
<context>
    <name>obeya::cli</name>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Unknown option “%1”. See obeya-cli --help.</source>
        <translation>未知选项“%1”。请参阅 obeya-cli --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See obeya-cli --help.</source>
        <translation>没有命令“%1”。请参阅 obeya-cli --help。</translation>
    </message>
    <message>
        <source>Evidence from exported files.</source>
        <translation>从导出文件读取证据。</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”.</source>
        <translation>--%1 不接受“%2”。</translation>
    </message>
    <message>
        <source>%1: %2, %3 rows, %4 new, %5 changed, %6 unchanged, %7 rejected</source>
        <translation>%1：%2，%3 行，新增 %4，更改 %5，未变 %6，未导入 %7</translation>
    </message>
    <message>
        <source>The import formats, each with an example.</source>
        <translation>可导入的格式，每种附一个示例。</translation>
    </message>
    <message>
        <source>The imports so far; takes one back.</source>
        <translation>已有的导入；可撤回其中一次。</translation>
    </message>
    <message>
        <source>The delivery metrics.</source>
        <translation>交付指标。</translation>
    </message>
    <message>
        <source>The library, or one model with every text.</source>
        <translation>模型库，或某个模型及其全部文字。</translation>
    </message>
    <message>
        <source>Every problem of model files, with its JSON path.</source>
        <translation>模型文件的所有问题及其 JSON 路径。</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>The team, when there are several.</source>
        <translation>有多个团队时，指定团队。</translation>
    </message>
    <message>
        <source>An assessment other than the newest.</source>
        <translation>指定最新评估以外的评估。</translation>
    </message>
    <message>
        <source>Name a project file.</source>
        <translation>请指定项目文件。</translation>
    </message>
    <message>
        <source>The project has no team “%1”.</source>
        <translation>项目中没有团队“%1”。</translation>
    </message>
    <message>
        <source>The project has several teams; name one with --team.</source>
        <translation>项目中有多个团队；请用 --team 指定一个。</translation>
    </message>
    <message>
        <source>The team has no assessment.</source>
        <translation>该团队没有评估。</translation>
    </message>
    <message>
        <source>Writes the sample project.</source>
        <translation>写出示例项目。</translation>
    </message>
    <message>
        <source>An empty project with one assessment.</source>
        <translation>创建含一次评估的空项目。</translation>
    </message>
    <message>
        <source>The organization.</source>
        <translation>组织。</translation>
    </message>
    <message>
        <source>The capability model.</source>
        <translation>能力模型。</translation>
    </message>
    <message>
        <source>The day of the assessment.</source>
        <translation>评估日期。</translation>
    </message>
    <message>
        <source>Team, assessments, data, schema version, integrity.</source>
        <translation>团队、评估、数据、结构版本、完整性。</translation>
    </message>
    <message>
        <source>%1 deployments, %2 changes, %3 incidents, %4 imports; schema %5</source>
        <translation>部署 %1 次，变更 %2 次，事件 %3 起，导入 %4 次；结构版本 %5</translation>
    </message>
    <message>
        <source>Takes answers from CSV, XLSX or JSON.</source>
        <translation>从 CSV、XLSX 或 JSON 导入自评。</translation>
    </message>
    <message>
        <source>The file with answers.</source>
        <translation>自评文件。</translation>
    </message>
    <message>
        <source>%1 accepted, %2 unchanged, %3 conflicting, %4 unknown practice, %5 bad value</source>
        <translation>接受 %1，未变 %2，冲突 %3，未知实践 %4，无效值 %5</translation>
    </message>
    <message>
        <source>The score card.</source>
        <translation>评分卡。</translation>
    </message>
    <message>
        <source>The scoring rule: mean.</source>
        <translation>评分规则：mean（平均值）。</translation>
    </message>
    <message>
        <source>The rule “%1” is not offered; use mean.</source>
        <translation>不提供规则“%1”；请使用 mean。</translation>
    </message>
    <message>
        <source>The report as PDF, HTML, XLSX, CSV or JSON.</source>
        <translation>生成 PDF、HTML、XLSX、CSV 或 JSON 报告。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. See obeya-cli %2 --help.</source>
        <translation>多出一个参数“%1”。请参阅 obeya-cli %2 --help。</translation>
    </message>
    <message>
        <source>The command “%1” is not offered yet.</source>
        <translation>尚不提供命令“%1”。</translation>
    </message>
    <message>
        <source>The team has no import %1.</source>
        <translation>该团队没有导入 %1。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出输出内容。</translation>
    </message>
    <message>
        <source>The team has no assessment %1.</source>
        <translation>该团队没有评估 %1。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Answers against delivery data.</source>
        <translation>将自评与交付数据对照。</translation>
    </message>
    <message>
        <source>No measure is linked to a practice of this model.</source>
        <translation>该模型没有实践关联任何度量。</translation>
    </message>
</context>
<context>
    <name>obeya::import</name>
    <message>
        <source>The year lies before 1990 or after 2100.</source>
        <translation>年份早于 1990 年或晚于 2100 年。</translation>
    </message>
    <message>
        <source>This is not a time that can be read.</source>
        <translation>无法识别此时间。</translation>
    </message>
    <message>
        <source>Times without a zone were read as %1.</source>
        <translation>未注明时区的时间按 %1 读取。</translation>
    </message>
    <message>
        <source>The row has no id.</source>
        <translation>该行没有 id。</translation>
    </message>
    <message>
        <source>The record has no finish time; it is kept but enters no figure.</source>
        <translation>该记录没有完成时间；已保留，但不计入任何数字。</translation>
    </message>
    <message>
        <source>The same id stands in the file again; the newest was taken.</source>
        <translation>文件中有重复的 id；已采用最新的一条。</translation>
    </message>
    <message>
        <source>It finished before it started.</source>
        <translation>完成时间早于开始时间。</translation>
    </message>
    <message>
        <source>It was resolved before it was opened.</source>
        <translation>恢复时间早于发生时间。</translation>
    </message>
    <message>
        <source>A cell is larger than 1 MB. A quote may be missing there.</source>
        <translation>有单元格超过 1 MB，可能缺少引号。</translation>
    </message>
    <message>
        <source>The row has more than 10,000 cells.</source>
        <translation>该行超过 10,000 个单元格。</translation>
    </message>
    <message>
        <source>A quote that opens here is never closed. The file is damaged or cut.</source>
        <translation>此处的引号没有闭合。文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>Required columns are missing: %1.</source>
        <translation>缺少必需的列：%1。</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>文件中没有记录。</translation>
    </message>
    <message>
        <source>This is no export that can be recognised. It has the columns or keys: %1. See the list of sources for what can be imported.</source>
        <translation>无法识别此导出文件。其中的列或键：%1。可导入的内容见来源列表。</translation>
    </message>
    <message>
        <source>The file does not fit the source “%1”. It has the columns or keys: %2.</source>
        <translation>文件与来源“%1”不符。其中的列或键：%2。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>没有来源“%1”。</translation>
    </message>
    <message>
        <source>The file is larger than 2 GB. Export a shorter period.</source>
        <translation>文件超过 2 GB。请导出较短的周期。</translation>
    </message>
    <message>
        <source>The JSON ends in the middle of a record or list. The file is cut; export it again.</source>
        <translation>JSON 在记录或列表中间结束。文件被截断，请重新导出。</translation>
    </message>
    <message>
        <source>This is not valid JSON. Export the file again.</source>
        <translation>这不是有效的 JSON。请重新导出文件。</translation>
    </message>
    <message>
        <source>The lists are nested too deeply.</source>
        <translation>列表嵌套过深。</translation>
    </message>
    <message>
        <source>This is not valid JSON (%1).</source>
        <translation>这不是有效的 JSON（%1）。</translation>
    </message>
    <message>
        <source>Lines between the records hold no record and were passed over.</source>
        <translation>记录之间有不含记录的行，已略过。</translation>
    </message>
    <message>
        <source>The file holds %1 of %2 records. Export the other pages too, or the figures are too low.</source>
        <translation>文件只含 %2 条记录中的 %1 条。请同时导出其他各页，否则数字偏低。</translation>
    </message>
    <message>
        <source>The file is one page of several. Export the other pages too, or the figures are too low.</source>
        <translation>文件只是多页中的一页。请同时导出其他各页，否则数字偏低。</translation>
    </message>
    <message>
        <source>The file holds exactly %1 records, the size of a page. There may be more.</source>
        <translation>文件恰好有 %1 条记录，等于一页的大小，可能还有更多记录。</translation>
    </message>
    <message>
        <source>Deployments of this file carry no outcome. Export their statuses too.</source>
        <translation>此文件中的部署没有结果。请同时导出部署状态。</translation>
    </message>
    <message>
        <source>GitHub deployments</source>
        <translation>GitHub 部署</translation>
    </message>
    <message>
        <source>sha, environment and created_at, with or without statuses</source>
        <translation>sha、environment 和 created_at，可含 statuses</translation>
    </message>
    <message>
        <source>GitHub deployments, GraphQL</source>
        <translation>GitHub 部署（GraphQL）</translation>
    </message>
    <message>
        <source>statuses as nodes with commitOid and environment</source>
        <translation>statuses 为节点，含 commitOid 和 environment</translation>
    </message>
    <message>
        <source>GitHub deployment status webhook</source>
        <translation>GitHub 部署状态 Webhook</translation>
    </message>
    <message>
        <source>deployment and deployment_status side by side</source>
        <translation>deployment 与 deployment_status 并列</translation>
    </message>
    <message>
        <source>Pull requests in a list of issues are no incidents; they were passed over.</source>
        <translation>议题列表中的拉取请求不是事件，已略过。</translation>
    </message>
    <message>
        <source>There is no opening time.</source>
        <translation>没有发生时间。</translation>
    </message>
    <message>
        <source>GitHub issues as incidents</source>
        <translation>GitHub 议题（作为事件）</translation>
    </message>
    <message>
        <source>number, state and closed_at with labels</source>
        <translation>number、state 和 closed_at，含 labels</translation>
    </message>
    <message>
        <source>Requests that were not merged are kept, but no deployment shipped them.</source>
        <translation>未合并的请求已保留，但没有随任何部署交付。</translation>
    </message>
    <message>
        <source>GitHub pull requests</source>
        <translation>GitHub 拉取请求</translation>
    </message>
    <message>
        <source>number with merged_at and base; gh pr list --json</source>
        <translation>number，含 merged_at 和 base；gh pr list --json</translation>
    </message>
    <message>
        <source>The export lacks %1. To have all that is needed, run: %2</source>
        <translation>导出文件缺少 %1。要取得所需的全部内容，请运行：%2</translation>
    </message>
    <message>
        <source>GitHub workflow runs</source>
        <translation>GitHub 工作流运行</translation>
    </message>
    <message>
        <source>run number or workflow name with conclusion; REST pages, lists, gh run list --json, flat CSV</source>
        <translation>运行编号或工作流名称，含 conclusion；REST 分页、列表、gh run list --json、平面 CSV</translation>
    </message>
    <message>
        <source>GitLab deployments</source>
        <translation>GitLab 部署</translation>
    </message>
    <message>
        <source>deployable with environment</source>
        <translation>deployable，含 environment</translation>
    </message>
    <message>
        <source>GitLab merge requests</source>
        <translation>GitLab 合并请求</translation>
    </message>
    <message>
        <source>iid, target_branch and merged_at</source>
        <translation>iid、target_branch 和 merged_at</translation>
    </message>
    <message>
        <source>GitLab pipelines</source>
        <translation>GitLab 流水线</translation>
    </message>
    <message>
        <source>ref, sha and status with project_id or source</source>
        <translation>ref、sha 和 status，含 project_id 或 source</translation>
    </message>
    <message>
        <source>There is no commit time.</source>
        <translation>没有提交时间。</translation>
    </message>
    <message>
        <source>Changes, plain table</source>
        <translation>变更，普通表格</translation>
    </message>
    <message>
        <source>columns id, service, committed</source>
        <translation>列 id、service、committed</translation>
    </message>
    <message>
        <source>The result “%1” is not known; it counts neither as success nor as failure.</source>
        <translation>无法识别结果“%1”；既不计为成功，也不计为失败。</translation>
    </message>
    <message>
        <source>There is no finish time.</source>
        <translation>缺少完成时间。</translation>
    </message>
    <message>
        <source>Deployments, plain table</source>
        <translation>部署，普通表格</translation>
    </message>
    <message>
        <source>columns id, service, environment, result, finished</source>
        <translation>列 id、service、environment、result、finished</translation>
    </message>
    <message>
        <source>Incidents, plain table</source>
        <translation>事件，普通表格</translation>
    </message>
    <message>
        <source>columns id, opened</source>
        <translation>列 id、opened</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>The table has more than 100,000 rows.</source>
        <translation>表格超过 100,000 行。</translation>
    </message>
    <message>
        <source>The row has more cells than the header; the rest was left out.</source>
        <translation>该行的单元格多于表头；多出的已忽略。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>按 %1 编码读取。</translation>
    </message>
    <message>
        <source>Some bytes are no characters of this encoding; they show as “�”.</source>
        <translation>有些字节不是此编码的字符，显示为“�”。</translation>
    </message>
    <message>
        <source>NUL characters were left out.</source>
        <translation>已略去 NUL 字符。</translation>
    </message>
    <message>
        <source>This is not a text file. Export the data as CSV or JSON and import that.</source>
        <translation>这不是文本文件。请将数据导出为 CSV 或 JSON 后再导入。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The workbook cannot be unpacked. If it has a password, remove it.</source>
        <translation>无法解开工作簿。如有密码，请去除密码。</translation>
    </message>
    <message>
        <source>The workbook declares entities and was refused.</source>
        <translation>工作簿声明了实体，已拒绝读取。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已损坏。</translation>
    </message>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>工作簿中没有工作表。</translation>
    </message>
    <message>
        <source>This is no readable workbook.</source>
        <translation>这不是可读取的工作簿。</translation>
    </message>
    <message>
        <source>Dates without a time of day were read as midnight; durations are exact to the day only.</source>
        <translation>没有时刻的日期按零点读取；时长只精确到天。</translation>
    </message>
    <message>
        <source>The record completes another one that is not in the file; it was passed over.</source>
        <translation>该记录补充的是文件中没有的另一条记录，已跳过。</translation>
    </message>
    <message>
        <source>Packed files inside packed files are opened one level deep only. Unpack it and import what is in it.</source>
        <translation>压缩文件中的压缩文件只打开一层。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>The sheet “%1” holds other data and was passed over.</source>
        <translation>工作表“%1”存放的是其他数据，已跳过。</translation>
    </message>
    <message>
        <source>Records of another kind stand in the file; they were passed over.</source>
        <translation>文件中有其他种类的记录，已跳过。</translation>
    </message>
    <message>
        <source>Maintenance, requests, tasks and duplicates are no incidents; they were passed over.</source>
        <translation>维护、请求、任务和重复项不是事件，已跳过。</translation>
    </message>
    <message>
        <source>The incident is closed, but the export does not say when it was resolved.</source>
        <translation>事件已关闭，但导出文件没有说明何时解决。</translation>
    </message>
    <message>
        <source>Whole records stand in single cells. A spreadsheet has damaged the file; export it again.</source>
        <translation>整条记录挤在一个单元格里。文件已被电子表格软件损坏，请重新导出。</translation>
    </message>
    <message>
        <source>Revisions are those of the configuration, so lead times need another source.</source>
        <translation>修订号属于配置仓库，前置时间需要其他数据来源。</translation>
    </message>
    <message>
        <source>Argo CD applications</source>
        <translation>Argo CD 应用</translation>
    </message>
    <message>
        <source>status.history with deployedAt</source>
        <translation>status.history 含 deployedAt</translation>
    </message>
    <message>
        <source>Railway deployments</source>
        <translation>Railway 部署</translation>
    </message>
    <message>
        <source>status, createdAt and meta</source>
        <translation>status、createdAt 和 meta</translation>
    </message>
    <message>
        <source>Runs that succeeded in part count as successes.</source>
        <translation>部分成功的运行计为成功。</translation>
    </message>
    <message>
        <source>Azure DevOps builds</source>
        <translation>Azure DevOps 构建</translation>
    </message>
    <message>
        <source>queueTime, definition and buildNumber</source>
        <translation>queueTime、definition 和 buildNumber</translation>
    </message>
    <message>
        <source>Azure DevOps release deployments</source>
        <translation>Azure DevOps 发布部署</translation>
    </message>
    <message>
        <source>deploymentStatus and releaseEnvironment</source>
        <translation>deploymentStatus 和 releaseEnvironment</translation>
    </message>
    <message>
        <source>Bamboo deployment results</source>
        <translation>Bamboo 部署结果</translation>
    </message>
    <message>
        <source>deploymentState and lifeCycleState</source>
        <translation>deploymentState 和 lifeCycleState</translation>
    </message>
    <message>
        <source>Buildkite builds</source>
        <translation>Buildkite 构建</translation>
    </message>
    <message>
        <source>pipeline, state, number and jobs</source>
        <translation>pipeline、state、number 和 jobs</translation>
    </message>
    <message>
        <source>Bitbucket pipelines</source>
        <translation>Bitbucket 流水线</translation>
    </message>
    <message>
        <source>uuid, state and target with created_on</source>
        <translation>uuid、state、target 及 created_on</translation>
    </message>
    <message>
        <source>Bitbucket deployments</source>
        <translation>Bitbucket 部署</translation>
    </message>
    <message>
        <source>uuid, environment, release and state</source>
        <translation>uuid、environment、release 和 state</translation>
    </message>
    <message>
        <source>CDEvents</source>
        <translation>CDEvents 事件流</translation>
    </message>
    <message>
        <source>context.type dev.cdevents.…, bare or as data of a CloudEvent</source>
        <translation>context.type 为 dev.cdevents.…，可直接给出，也可作为 CloudEvent 的 data</translation>
    </message>
    <message>
        <source>CircleCI workflows</source>
        <translation>CircleCI 工作流</translation>
    </message>
    <message>
        <source>pipeline_id, project_slug, status and stopped_at</source>
        <translation>pipeline_id、project_slug、status 和 stopped_at</translation>
    </message>
    <message>
        <source>CircleCI pipelines</source>
        <translation>CircleCI 流水线</translation>
    </message>
    <message>
        <source>project_slug, state and trigger, without outcome</source>
        <translation>project_slug、state 和 trigger，没有结果</translation>
    </message>
    <message>
        <source>CircleCI usage table</source>
        <translation>CircleCI 用量表</translation>
    </message>
    <message>
        <source>columns WORKFLOW_ID and IS_WORKFLOW_SUCCESSFUL</source>
        <translation>列 WORKFLOW_ID 和 IS_WORKFLOW_SUCCESSFUL</translation>
    </message>
    <message>
        <source>Apache DevLake deployment commits</source>
        <translation>Apache DevLake 部署提交</translation>
    </message>
    <message>
        <source>columns cicd_scope_id, commit_sha and result</source>
        <translation>列 cicd_scope_id、commit_sha 和 result</translation>
    </message>
    <message>
        <source>Apache DevLake issues and incidents</source>
        <translation>Apache DevLake 议题与事件</translation>
    </message>
    <message>
        <source>columns created_date with issue_key or scope_id</source>
        <translation>列 created_date 以及 issue_key 或 scope_id</translation>
    </message>
    <message>
        <source>FireHydrant incidents</source>
        <translation>FireHydrant 事件</translation>
    </message>
    <message>
        <source>milestones, severity and current_milestone</source>
        <translation>milestones、severity 和 current_milestone</translation>
    </message>
    <message>
        <source>Squadcast incidents</source>
        <translation>Squadcast 事件</translation>
    </message>
    <message>
        <source>ttr (ms), service and resolved_at</source>
        <translation>ttr (ms)、service 和 resolved_at</translation>
    </message>
    <message>
        <source>git log</source>
        <translation>git log 提交记录</translation>
    </message>
    <message>
        <source>lines of git log --pretty=format:&quot;%H%x09%P%x09%aI%x09%cI%x09%D%x09%s&quot;</source>
        <translation>git log --pretty=format:&quot;%H%x09%P%x09%aI%x09%cI%x09%D%x09%s&quot; 的输出行</translation>
    </message>
    <message>
        <source>Jenkins builds</source>
        <translation>Jenkins 构建</translation>
    </message>
    <message>
        <source>number, timestamp, duration and result of a job</source>
        <translation>任务的 number、timestamp、duration 和 result</translation>
    </message>
    <message>
        <source>The record does not stand in the cells of its columns. A spreadsheet has damaged the file; export it again.</source>
        <translation>记录没有落在各列的单元格里。文件已被电子表格软件损坏，请重新导出。</translation>
    </message>
    <message>
        <source>Done without a time of resolution: the time at which the status category changed was taken.</source>
        <translation>已完成但没有解决时间：采用状态类别变更的时间。</translation>
    </message>
    <message>
        <source>Jira issues, table</source>
        <translation>Jira 问题，表格</translation>
    </message>
    <message>
        <source>columns Issue key and Issue id, or those of another language</source>
        <translation>列 Issue key 和 Issue id，或其他语言的对应列</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira 问题</translation>
    </message>
    <message>
        <source>key and fields with issuetype and status</source>
        <translation>key 和 fields，含 issuetype 和 status</translation>
    </message>
    <message>
        <source>Octopus deployments</source>
        <translation>Octopus 部署</translation>
    </message>
    <message>
        <source>EnvironmentId, ReleaseId and TaskId</source>
        <translation>EnvironmentId、ReleaseId 和 TaskId</translation>
    </message>
    <message>
        <source>Harness executions</source>
        <translation>Harness 执行</translation>
    </message>
    <message>
        <source>application with outcomes, startedAt and endedAt</source>
        <translation>application 含 outcomes、startedAt 和 endedAt</translation>
    </message>
    <message>
        <source>Opsgenie incidents</source>
        <translation>Opsgenie 事件</translation>
    </message>
    <message>
        <source>tinyId, message and impactedServices</source>
        <translation>tinyId、message 和 impactedServices</translation>
    </message>
    <message>
        <source>Statuspage incidents</source>
        <translation>Statuspage 事件</translation>
    </message>
    <message>
        <source>impact, shortlink and incident_updates</source>
        <translation>impact、shortlink 和 incident_updates</translation>
    </message>
    <message>
        <source>PagerDuty incidents</source>
        <translation>PagerDuty 事件</translation>
    </message>
    <message>
        <source>incident_number with service and urgency, with or without log entries</source>
        <translation>incident_number 含 service 和 urgency，可带日志条目</translation>
    </message>
    <message>
        <source>ServiceNow incidents</source>
        <translation>ServiceNow 事件</translation>
    </message>
    <message>
        <source>number with opened_at and state, or the labels of a list</source>
        <translation>number、opened_at 和 state，或列表的列标题</translation>
    </message>
    <message>
        <source>Spinnaker executions</source>
        <translation>Spinnaker 执行</translation>
    </message>
    <message>
        <source>application, stages, trigger and buildTime</source>
        <translation>application、stages、trigger 和 buildTime</translation>
    </message>
    <message>
        <source>Tekton pipeline runs</source>
        <translation>Tekton 流水线运行</translation>
    </message>
    <message>
        <source>kind PipelineRun of tekton.dev</source>
        <translation>tekton.dev 的 PipelineRun</translation>
    </message>
    <message>
        <source>Every task of the file is read as an incident. Export only the list that holds incidents.</source>
        <translation>文件中的每个任务都按事件读取。请只导出存放事件的列表。</translation>
    </message>
    <message>
        <source>TAPD bugs</source>
        <translation>TAPD 缺陷</translation>
    </message>
    <message>
        <source>Bug with created, resolved and version_report; times of China</source>
        <translation>Bug 含 created、resolved 和 version_report；北京时间</translation>
    </message>
    <message>
        <source>Teambition tasks</source>
        <translation>Teambition 任务</translation>
    </message>
    <message>
        <source>isDone, accomplishTime and tasklistId</source>
        <translation>isDone、accomplishTime 和 tasklistId</translation>
    </message>
    <message>
        <source>Zendesk tickets with their metrics</source>
        <translation>Zendesk 工单及其指标</translation>
    </message>
    <message>
        <source>tickets of type incident, ticket_metrics with solved_at</source>
        <translation>类型为 incident 的工单，ticket_metrics 含 solved_at</translation>
    </message>
    <message>
        <source>ZenTao bugs</source>
        <translation>禅道 Bug</translation>
    </message>
    <message>
        <source>openedDate, resolvedDate and openedBuild</source>
        <translation>openedDate、resolvedDate 和 openedBuild</translation>
    </message>
    <message>
        <source>ZenTao bugs, Chinese table</source>
        <translation>禅道 Bug，中文表格</translation>
    </message>
    <message>
        <source>columns Bug编号, Bug标题 and 创建日期</source>
        <translation>列 Bug编号、Bug标题和创建日期</translation>
    </message>
    <message>
        <source>The packed file is damaged or cut. Pack it again.</source>
        <translation>压缩文件已损坏或不完整，请重新打包。</translation>
    </message>
    <message>
        <source>It unpacks to more than 2 GB, or to far more than it should, and was refused.</source>
        <translation>解压后超过 2 GB，或大小远超正常比例，已拒绝。</translation>
    </message>
    <message>
        <source>There is no room to unpack the file.</source>
        <translation>没有足够空间解压该文件。</translation>
    </message>
    <message>
        <source>The name in the packed file leads out of it; it was refused.</source>
        <translation>压缩文件中的名称指向其外部，已拒绝。</translation>
    </message>
    <message>
        <source>The packed file holds a link; it was refused.</source>
        <translation>压缩文件中含有链接，已拒绝。</translation>
    </message>
    <message>
        <source>The file is encrypted. Unpack it and import it then.</source>
        <translation>文件已加密，请解密解压后再导入。</translation>
    </message>
    <message>
        <source>The packed file holds more than 1,000 files.</source>
        <translation>压缩文件包含超过 1,000 个文件。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than is allowed, or to far more than it should.</source>
        <translation>工作簿解压后超过允许的大小，或远超正常比例。</translation>
    </message>
    <message>
        <source>Write “deployments”, “changes” or “incidents”.</source>
        <translation>请填写“deployments”、“changes”或“incidents”。</translation>
    </message>
    <message>
        <source>There is no such column.</source>
        <translation>没有这样的列。</translation>
    </message>
    <message>
        <source>The id is required.</source>
        <translation>编号（id）必填。</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>请填写文本。</translation>
    </message>
    <message>
        <source>Write succeeded, failed, cancelled, skipped, running or unknown.</source>
        <translation>请填写 succeeded、failed、cancelled、skipped、running 或 unknown。</translation>
    </message>
    <message>
        <source>Write a name such as Europe/Berlin.</source>
        <translation>请填写时区名称，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Write “day_first” or “month_first”.</source>
        <translation>请填写“day_first”或“month_first”。</translation>
    </message>
    <message>
        <source>The mapping is no JSON object (%1).</source>
        <translation>映射文件不是 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>The mapping is wrong. %1</source>
        <translation>映射有误。%1</translation>
    </message>
    <message>
        <source>GitHub deployment statuses</source>
        <translation>GitHub 部署状态</translation>
    </message>
    <message>
        <source>deployment_url, state and created_at</source>
        <translation>deployment_url、state 和 created_at</translation>
    </message>
    <message>
        <source>GitHub releases as deployments</source>
        <translation>GitHub 发布（作为部署）</translation>
    </message>
    <message>
        <source>tag_name, draft and published_at</source>
        <translation>tag_name、draft 和 published_at</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart. Export times as 2026-11-23 14:05, or give their order in a mapping.</source>
        <translation>无法区分日和月。请按 2026-11-23 14:05 的形式导出时间，或在映射中给出顺序。</translation>
    </message>
    <message>
        <source>Letters such as CST stand for several time zones. Export times with an offset such as +08:00.</source>
        <translation>CST 这类字母可以表示多个时区。请导出带偏移量的时间，例如 +08:00。</translation>
    </message>
    <message>
        <source>Plain numbers in a column of times were read as the dates that a spreadsheet means by them.</source>
        <translation>时间列中的纯数字按电子表格的日期序列值读取。</translation>
    </message>
    <message>
        <source>Issues of the type “%1” were not taken for incidents. If they are, read the file with a mapping of its columns.</source>
        <translation>类型为“%1”的问题没有按事件读取。如果它们是事件，请用列映射读取该文件。</translation>
    </message>
    <message>
        <source>There is a time of resolution, although the state is an open one; it was taken for resolved.</source>
        <translation>状态为未关闭，但有解决时间，按已解决处理。</translation>
    </message>
    <message>
        <source>Runs for pull or merge requests are no deployments; they belong to no environment.</source>
        <translation>为拉取请求或合并请求执行的运行不是部署，不属于任何环境。</translation>
    </message>
    <message>
        <source>Runs of the workflow “%1” belong to no environment: nobody has said yet whether it deploys.</source>
        <translation>工作流“%1”的运行不属于任何环境：尚未有人说明它是否执行部署。</translation>
    </message>
    <message>
        <source>The time lies in the future. A clock may be wrong, or day and month are exchanged.</source>
        <translation>该时间在未来。可能时钟有误，或日与月颠倒。</translation>
    </message>
    <message>
        <source>The deployment took longer than 30 days.</source>
        <translation>该次部署历时超过 30 天。</translation>
    </message>
    <message>
        <source>The incident was open for longer than a year.</source>
        <translation>该故障持续未恢复超过一年。</translation>
    </message>
    <message>
        <source>Deployments that name no environment count for none until you say which.</source>
        <translation>未注明环境的部署，在你指定环境之前不计入任何环境。</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <translation>请为映射命名。</translation>
    </message>
    <message>
        <source>The folder of mappings cannot be made.</source>
        <translation>无法创建映射文件夹。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>没有名为“%1”的编码。</translation>
    </message>
</context>
<context>
    <name>obeya::import_page</name>
    <message>
        <source>deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号 ID</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>部署时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Commits shipped</source>
        <translation>交付的提交</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Rollback of</source>
        <translation>回滚自</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Committed at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Authored at</source>
        <translation>编写时间</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Merged at</source>
        <translation>合并时间</translation>
    </message>
    <message>
        <source>First commit at</source>
        <translation>首次提交时间</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父提交</translation>
    </message>
    <message>
        <source>Is a merge</source>
        <translation>是否合并提交</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Own columns: %1</source>
        <translation>自定义列：%1</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1 rows, rejected</source>
        <translation>%1 行，不导入</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows, imported all the same</source>
        <translation>%1 行，仍会导入</translation>
    </message>
    <message>
        <source>Rows %1 and more</source>
        <translation>第 %1 行等</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>obeya::models</name>
    <message>
        <source>The disk is full. Free some space or choose another folder, then try again.</source>
        <translation>磁盘已满。请腾出空间或选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <translation>无法写入文件：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file inside it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 MB.</source>
        <translation>文件超过 %1 MB 的上限。</translation>
    </message>
    <message>
        <source>This has to be true or false.</source>
        <translation>此处必须是 true 或 false。</translation>
    </message>
    <message>
        <source>This has to be a number.</source>
        <translation>此处必须是数字。</translation>
    </message>
    <message>
        <source>This has to be a text in quotes.</source>
        <translation>此处必须是带引号的文字。</translation>
    </message>
    <message>
        <source>This has to be a list in brackets [ ].</source>
        <translation>此处必须是方括号 [ ] 中的列表。</translation>
    </message>
    <message>
        <source>This has to be an object in braces { }.</source>
        <translation>此处必须是花括号 { } 中的对象。</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>缺少成员“%1”。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字是空的。</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>此处必须是整数。</translation>
    </message>
    <message>
        <source>There is no model “%1” in the library.</source>
        <translation>模型库中没有模型“%1”。</translation>
    </message>
    <message>
        <source>The library has no model “%1” in version %2. The answers are kept; install the model to see them.</source>
        <translation>模型库中没有模型“%1”的 %2 版本。自评已保留；安装该模型后即可查看。</translation>
    </message>
    <message>
        <source>The model file is empty.</source>
        <translation>模型文件是空的。</translation>
    </message>
    <message>
        <source>The model file is larger than the limit of %1 MB.</source>
        <translation>模型文件超过 %1 MB 的上限。</translation>
    </message>
    <message>
        <source>A model file is UTF-8 text; this one is not.</source>
        <translation>模型文件应为 UTF-8 文本，此文件不是。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>A model is a JSON object.</source>
        <translation>模型应为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处无法识别“%1”。</translation>
    </message>
    <message>
        <source>A version is numbers and dots, such as 1.2.</source>
        <translation>版本由数字和点组成，例如 1.2。</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>“%1”使用了两次。</translation>
    </message>
    <message>
        <source>The levels of the scale have to rise.</source>
        <translation>量表的级别必须递增。</translation>
    </message>
    <message>
        <source>The highest level needs no step to a next one.</source>
        <translation>最高级别不需要迈向下一级的步骤。</translation>
    </message>
    <message>
        <source>The step to the next level is missing.</source>
        <translation>缺少迈向下一级的步骤。</translation>
    </message>
    <message>
        <source>The scale has no level %1.</source>
        <translation>量表中没有 %1 级。</translation>
    </message>
    <message>
        <source>Level %1 is described twice.</source>
        <translation>%1 级有两个描述。</translation>
    </message>
    <message>
        <source>The levels have to follow the order of the scale.</source>
        <translation>级别必须按量表的顺序排列。</translation>
    </message>
    <message>
        <source>%1 has no description for level %2.</source>
        <translation>%1 缺少 %2 级描述。</translation>
    </message>
    <message>
        <source>%1 cannot have the value %2.</source>
        <translation>%1 的值不能是 %2。</translation>
    </message>
    <message>
        <source>Each higher level needs a stricter limit than the one before it.</source>
        <translation>每一个更高级别的界限都必须比前一级别更严格。</translation>
    </message>
    <message>
        <source>%1 is measured in %2.</source>
        <translation>%1 的单位是 %2。</translation>
    </message>
    <message>
        <source>With this direction a worse %1 supports a higher level.</source>
        <translation>按此方向，较差的 %1 反而支持更高的级别。</translation>
    </message>
    <message>
        <source>There is no practice “%1”.</source>
        <translation>没有实践“%1”。</translation>
    </message>
    <message>
        <source>The reading “%1” is not listed.</source>
        <translation>未列出参考资料“%1”。</translation>
    </message>
    <message>
        <source>The weights add up to zero, so there is no score.</source>
        <translation>权重之和为零，因此没有得分。</translation>
    </message>
    <message>
        <source>The version has to be higher than the one before.</source>
        <translation>版本必须高于前一版本。</translation>
    </message>
    <message>
        <source>This is not one of the values allowed here: %1.</source>
        <translation>不是此处允许的值：%1。</translation>
    </message>
    <message>
        <source>Only the letters a to z, digits and hyphens are allowed here.</source>
        <translation>此处只允许字母 a 到 z、数字和连字符。</translation>
    </message>
    <message>
        <source>The list is too short; the fewest entries allowed: %1.</source>
        <translation>列表太短；至少需要的条目数：%1。</translation>
    </message>
    <message>
        <source>The list is too long; the most entries allowed: %1.</source>
        <translation>列表太长；最多允许的条目数：%1。</translation>
    </message>
    <message>
        <source>The list holds the same entry twice.</source>
        <translation>列表中有重复的条目。</translation>
    </message>
    <message>
        <source>The text is too long; the most characters allowed: %1.</source>
        <translation>文字太长；最多允许的字符数：%1。</translation>
    </message>
    <message>
        <source>The text is given in no language.</source>
        <translation>没有任何语言的文字。</translation>
    </message>
    <message>
        <source>The number has to be %1 or more.</source>
        <translation>数字必须不小于 %1。</translation>
    </message>
    <message>
        <source>The number has to be %1 or less.</source>
        <translation>数字必须不大于 %1。</translation>
    </message>
    <message>
        <source>The value is of the wrong kind here.</source>
        <translation>此处的值类型不正确。</translation>
    </message>
    <message>
        <source>The value is not allowed here.</source>
        <translation>此处不允许该值。</translation>
    </message>
    <message>
        <source>The model could not be compared with its schema: %1</source>
        <translation>无法将模型与其结构定义比较：%1</translation>
    </message>
    <message>
        <source>The text is longer than its place: %1 of %2.</source>
        <translation>文字超出可用长度：%1，上限 %2。</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be shown.</source>
        <translation>文字中有无法显示的字符。</translation>
    </message>
    <message>
        <source>The text in the language %1 is missing.</source>
        <translation>缺少语言 %1 的文字。</translation>
    </message>
    <message>
        <source>The model does not list the language %1.</source>
        <translation>模型没有列出语言 %1。</translation>
    </message>
    <message>
        <source>The text is the same in two languages.</source>
        <translation>两种语言的文字相同。</translation>
    </message>
    <message>
        <source>Another level has the same description.</source>
        <translation>另一级别的描述与此相同。</translation>
    </message>
    <message>
        <source>The description holds that of another level; say what differs.</source>
        <translation>描述中包含另一级别的描述；请写明不同之处。</translation>
    </message>
    <message>
        <source>Only a practice of a block with a scale of its own can be reversed.</source>
        <translation>只有使用自有量表的题组，其中的实践才能反向计分。</translation>
    </message>
    <message>
        <source>The library already has the model “%1” in version %2. Give yours a higher version or another id.</source>
        <translation>模型库中已有模型“%1”的 %2 版本，请提高版本号或更换标识。</translation>
    </message>
    <message>
        <source>“%1” is the id of a built-in model. Give yours another one.</source>
        <translation>“%1”是内置模型的标识，请更换。</translation>
    </message>
    <message>
        <source>The folder of own models cannot be written to.</source>
        <translation>自有模型目录不可写。</translation>
    </message>
    <message>
        <source>A rule needs a limit for one level.</source>
        <translation>规则至少需要一个级别的界限。</translation>
    </message>
    <message>
        <source>A rule needs one record or more, and no negative number of days.</source>
        <translation>规则至少需要 1 条记录，天数不能为负。</translation>
    </message>
    <message>
        <source>The scale has no such level.</source>
        <translation>量表没有该级别。</translation>
    </message>
    <message>
        <source>A limit must not be negative, and a share not above 100%.</source>
        <translation>界限不能为负，比例不能超过 100%。</translation>
    </message>
    <message>
        <source>A higher level must ask for more than the one below it.</source>
        <translation>较高级别的要求必须高于较低级别。</translation>
    </message>
</context>
<context>
    <name>obeya::project</name>
    <message>
        <source>The row names no practice.</source>
        <translation>该行没有写明实践。</translation>
    </message>
    <message>
        <source>The model has no practice %1.</source>
        <translation>模型中没有实践 %1。</translation>
    </message>
    <message>
        <source>%1 is no answer to practice %2. Write a level from %3 to %4, NA or DK.</source>
        <translation>%1 不是实践 %2 的有效自评。请填写 %3 至 %4 级、NA 或 DK。</translation>
    </message>
    <message>
        <source>%1 is no target for practice %2. Write a level from %3 to %4.</source>
        <translation>%1 不是实践 %2 的有效目标。请填写 %3 至 %4 级。</translation>
    </message>
    <message>
        <source>%1 is no confidence for practice %2. Write low, medium or high.</source>
        <translation>%1 不是实践 %2 的有效置信度。请填写 low、medium 或 high。</translation>
    </message>
    <message>
        <source>%1 is no flag for practice %2. Write yes or no.</source>
        <translation>%1 不是实践 %2 的有效标记。请填写 yes 或 no。</translation>
    </message>
    <message>
        <source>The file has different answers to practice %1.</source>
        <translation>文件中实践 %1 有不同的自评。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>Answers are expected as a JSON array, or as an object with an array named answers.</source>
        <translation>自评应为 JSON 数组，或含有名为 answers 的数组的对象。</translation>
    </message>
    <message>
        <source>There is no column named practice. Answers need the columns practice and value.</source>
        <translation>没有名为 practice 的列。自评需要 practice 和 value 两列。</translation>
    </message>
    <message>
        <source>This is a folder. Choose the files inside it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>This input is larger than 1 GB. Save it as a file and import the file.</source>
        <translation>输入超过 1 GB。请存为文件后再导入。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The project is open in another program. Close it there, or open it read-only.</source>
        <translation>项目已在另一个程序中打开。请在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The project is already open in this program. Use the other window, or open it read-only.</source>
        <translation>项目已在本程序中打开。请使用另一个窗口，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The project is open in another window or program (%1, process %2 on %3). Close it there, or open it read-only.</source>
        <translation>项目已在另一个窗口或程序中打开（%1，%3 上的进程 %2）。请在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another place for the project.</source>
        <translation>没有此文件夹。请为项目选择其他位置。</translation>
    </message>
    <message>
        <source>The packed file is empty.</source>
        <translation>压缩文件是空的。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written.</source>
        <translation>临时文件夹无法写入。</translation>
    </message>
    <message>
        <source>The file as it was imported is damaged.</source>
        <translation>导入时保存的原始文件已损坏。</translation>
    </message>
    <message>
        <source>git is not installed. Import a file with the output of git log.</source>
        <translation>未安装 git。请导入含有 git log 输出的文件。</translation>
    </message>
    <message>
        <source>The folder is not a git repository that can be read: %1</source>
        <translation>该文件夹不是可读取的 git 仓库：%1</translation>
    </message>
</context>
<context>
    <name>obeya::render</name>
    <message>
        <source>Writing the report was cancelled.</source>
        <translation>已取消写出报告。</translation>
    </message>
</context>
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
%1 is a part of the lead time, %2 its median or mean
----------
%1 is &quot;Not applicable&quot;, %2 the reason given
----------
%1 is a practice, %2 a finding such as Claim above data
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
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>截至目前</translation>
    </message>
    <message>
        <source>What one can observe at this level</source>
        <translation>该级别可观察到的行为</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Name and meaning</source>
        <translation>名称与含义</translation>
    </message>
    <message>
        <source>Claim above data</source>
        <translation>自评高于数据</translation>
    </message>
    <message>
        <source>Claim below data</source>
        <translation>自评低于数据</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>与数据一致</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Production deployments per week</source>
        <translation>每周生产部署次数</translation>
    </message>
    <message>
        <source>Median lead time for changes</source>
        <translation>变更前置时间中位数</translation>
    </message>
    <message>
        <source>Median wait from merge to deployment</source>
        <translation>合并到部署的等待时间中位数</translation>
    </message>
    <message>
        <source>Median time to restore</source>
        <translation>恢复时间中位数</translation>
    </message>
    <message>
        <source>Share of deployments that failed</source>
        <translation>失败部署占比</translation>
    </message>
    <message>
        <source>Share of deployments that were rework</source>
        <translation>返工部署占比</translation>
    </message>
    <message>
        <source>Share of test runs that pass</source>
        <translation>测试通过率</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>levels %1 to %2</source>
        <translation>%1 至 %2 级</translation>
    </message>
    <message>
        <source>Not enough data: needs %1 records, has %2.</source>
        <translation>数据不足：需要 %1 条记录，现有 %2 条。</translation>
    </message>
    <message>
        <source>Not enough data: needs %1 days, has %2.</source>
        <translation>数据不足：需要 %1 天，现有 %2 天。</translation>
    </message>
    <message>
        <source>Not enough data. %1.</source>
        <translation>数据不足。%1。</translation>
    </message>
    <message>
        <source> Level %1 needs %2 or more.</source>
        <translation>%1 级要求不低于 %2。</translation>
    </message>
    <message>
        <source> Level %1 needs %2 or less.</source>
        <translation>%1 级要求不超过 %2。</translation>
    </message>
    <message>
        <source>%1 in %2 days: %3, from %4 records. That supports %5.</source>
        <translation>近 %2 天%1：%3，共 %4 条记录，支持 %5。</translation>
    </message>
    <message>
        <source>You answered %1. </source>
        <translation>自评为 %1 级。</translation>
    </message>
    <message>
        <source>No level was answered. </source>
        <translation>尚未自评级别。</translation>
    </message>
    <message>
        <source>No deployment has a version, a commit or a mark</source>
        <translation>没有部署带有版本、提交或标记</translation>
    </message>
    <message>
        <source>Share of deployments that were unplanned fixes, per %1</source>
        <translation>每%1属于计划外修复的部署比例</translation>
    </message>
    <message numerus="yes">
        <source>%n unplanned fixes</source>
        <translation>
            <numerusform>%n 次计划外修复</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployments by what tells them</source>
        <translation>按判定依据划分的部署</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>热修复</translation>
    </message>
    <message>
        <source>Commit to merge</source>
        <translation>提交到合并</translation>
    </message>
    <message>
        <source>Merge to production</source>
        <translation>合并到生产</translation>
    </message>
    <message>
        <source>Deployments by weekday</source>
        <translation>按星期划分的部署</translation>
    </message>
    <message>
        <source>Deployments by hour of the day, %1</source>
        <translation>按时段划分的部署，%1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a service, %2 a value, %3 how many records it rests on</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>changes shipped before under another sha</source>
        <translation>此前已以其他 SHA 交付的变更</translation>
    </message>
    <message>
        <source>Rework rate</source>
        <translation>返工率</translation>
    </message>
    <message>
        <source>Successful deployments marked as rework by their source, that went back to an earlier version, or that shipped a revert or hotfix ÷ successful deployments.</source>
        <translation>被来源标记为返工、退回更早版本或交付了还原或热修复的成功部署 ÷ 成功部署。</translation>
    </message>
    <message>
        <source>Successful deployments marked as rework by their source ÷ successful deployments.</source>
        <translation>被来源标记为返工的成功部署 ÷ 成功部署。</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>计入的时间</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>%1 of %2 deployments were unplanned fixes</source>
        <translation>%2 次部署中有 %1 次为计划外修复</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Weeks by deployments in the week</source>
        <translation>按每周部署次数划分的周数</translation>
    </message>
    <message>
        <source>Incidents by time to restore</source>
        <translation>按恢复时间划分的故障</translation>
    </message>
    <message>
        <source>Changes by lead time</source>
        <translation>按前置时间划分的变更</translation>
    </message>
    <message>
        <source>Changes by wait from merge to deployment</source>
        <translation>按合并到部署的等待时间划分的变更</translation>
    </message>
    <message>
        <source>Brackets show the level each bar supports</source>
        <translation>括线表示各柱支持的级别</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Data changed, decide again</source>
        <translation>数据已变，请重新决定</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>已修改自评</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>已说明理由</translation>
    </message>
    <message>
        <source>Data is incomplete</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>To be discussed</source>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is a decision, %2 its date and time</extracomment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1 by %2, %3.</source>
        <extracomment>%1 is a decision, %2 who took it, %3 its date and time</extracomment>
        <translation>%2 于 %3：%1。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 is a sentence about a decision, %2 its reason as typed</extracomment>
        <translation>%1理由：%2</translation>
    </message>
    <message>
        <source>No answer could be checked against data.</source>
        <translation>没有可与数据核对的自评。</translation>
    </message>
    <message>
        <source>%1 of %2 checked answers disagree with the data.</source>
        <translation>%2 项已核对的自评中有 %1 项与数据不符。</translation>
    </message>
    <message>
        <source>Above it: %1, below it: %2.</source>
        <translation>高于数据 %1 项，低于数据 %2 项。</translation>
    </message>
    <message>
        <source>Lacking data: %1.</source>
        <translation>数据不足 %1 项。</translation>
    </message>
    <message>
        <source>Practices without a linked measure: %1.</source>
        <translation>没有关联度量的实践 %1 项。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>数据支持</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>度量值</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Claims versus evidence</source>
        <translation>自评与证据</translation>
    </message>
    <message>
        <source>Answers of %1 beside delivery data of %2.</source>
        <translation>%1 的自评与 %2 的交付数据对照。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>第 25 百分位</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>柱形</translation>
    </message>
</context>
<context>
    <name>obeya::storage</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有更改任何内容。</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>没有此项目文件。</translation>
    </message>
    <message>
        <source>A file of this name is already there. Choose another name.</source>
        <translation>已有同名文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a project file inside it.</source>
        <translation>这是文件夹。请选择其中的项目文件。</translation>
    </message>
    <message>
        <source>The project file cannot be read. Check that you may read this file.</source>
        <translation>无法读取项目文件。请检查是否有权读取此文件。</translation>
    </message>
    <message>
        <source>The project cannot be written here. Open it read-only, or copy it to a folder that you may write.</source>
        <translation>无法在此处写入项目。请以只读方式打开，或将其复制到可写入的文件夹。</translation>
    </message>
    <message>
        <source>The file is empty. It is not an Obeya project, or it was not copied completely.</source>
        <translation>文件是空的。它不是 Obeya 项目，或没有复制完整。</translation>
    </message>
    <message>
        <source>This file is not an Obeya project.</source>
        <translation>此文件不是 Obeya 项目。</translation>
    </message>
    <message>
        <source>The project file is damaged. Keep it, and open a backup copy instead.</source>
        <translation>项目文件已损坏。请保留该文件，改为打开备份副本。</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Obeya. Update the program to open it.</source>
        <translation>此项目由更新版本的 Obeya 写出。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The program was stopped while this project was open, and the folder cannot be written. Copy the project with all files of its name to another folder and open it there.</source>
        <translation>程序在此项目打开时中断，且该文件夹无法写入。请将项目及所有同名文件复制到其他文件夹，在那里打开。</translation>
    </message>
    <message>
        <source>This project was written by an older version of Obeya. Open it once where it can be written, so that it is brought up to date.</source>
        <translation>此项目由较旧版本的 Obeya 写出。请在可写入的位置打开一次，以便升级。</translation>
    </message>
    <message>
        <source>The project could not be brought up to date. It was left as it was.</source>
        <translation>无法升级项目。项目保持原样。</translation>
    </message>
    <message>
        <source>The project is open read-only and cannot be changed.</source>
        <translation>项目以只读方式打开，无法更改。</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Free some space and try again.</source>
        <translation>磁盘已满，更改未保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another task is writing to this project. Try again when it has finished.</source>
        <translation>另一任务正在写入此项目。请在其完成后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was saved. Check the disk and try again.</source>
        <translation>磁盘报告错误，未保存任何内容。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>There is no such team in this project.</source>
        <translation>此项目中没有该团队。</translation>
    </message>
    <message>
        <source>There is no such assessment in this project.</source>
        <translation>此项目中没有该评估。</translation>
    </message>
    <message>
        <source>There is no such import in this project.</source>
        <translation>此项目中没有该次导入。</translation>
    </message>
    <message>
        <source>The project file reported an error: %1.</source>
        <translation>项目文件报告错误：%1。</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>团队需要名称。</translation>
    </message>
    <message>
        <source>There is already a team with the name %1.</source>
        <translation>已有名为“%1”的团队。</translation>
    </message>
</context>
</TS>
