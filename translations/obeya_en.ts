<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>obeya::ClaimsModel</name>
    <message numerus="yes">
        <source>Measured, %n day(s)</source>
        <translation>
            <numerusform>Measured, %n day</numerusform>
            <numerusform>Measured, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ClaimsPage</name>
    <message numerus="yes">
        <source>%n practice(s) can be checked once it is.</source>
        <translation>
            <numerusform>%n practice can be checked once it is.</numerusform>
            <numerusform>%n practices can be checked once it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::DeliveryPage</name>
    <message numerus="yes">
        <source>%n import(s), the newest of %1</source>
        <translation>
            <numerusform>%n import, of %1</numerusform>
            <numerusform>%n imports, the newest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last %n week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) of a commit that is not in the imported history.</source>
        <translation>
            <numerusform>%n deployment of a commit that is not in the imported history.</numerusform>
            <numerusform>%n deployments of commits that are not in the imported history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) do not contain the one before: another branch, an earlier commit or a rewritten history.</source>
        <translation>
            <numerusform>%n deployment does not contain the one before: another branch, an earlier commit or a rewritten history.</numerusform>
            <numerusform>%n deployments do not contain the one before: another branch, an earlier commit or a rewritten history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history names %n commit(s) without a record.</source>
        <translation>
            <numerusform>The history names %n commit without a record.</numerusform>
            <numerusform>The history names %n commits without a record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ImportFilesModel</name>
    <message numerus="yes">
        <source>%n workflow(s) to assign</source>
        <translation>
            <numerusform>%n workflow to assign</numerusform>
            <numerusform>%n workflows to assign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n row, %1</numerusform>
            <numerusform>%n rows, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to match</source>
        <translation>
            <numerusform>%n column to match</numerusform>
            <numerusform>%n columns to match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ImportPage</name>
    <message numerus="yes">
        <source>%n file(s), %1 rows</source>
        <translation>
            <numerusform>%n file, %1 rows</numerusform>
            <numerusform>%n files, %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n different value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::MainWindow</name>
    <message numerus="yes">
        <source>Delivery data to %1, %n production deployment(s)</source>
        <translation>
            <numerusform>Delivery data to %1, %n production deployment</numerusform>
            <numerusform>Delivery data to %1, %n production deployments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelChoice</name>
    <message numerus="yes">
        <source>Full form: %n practice(s)</source>
        <translation>
            <numerusform>Full form: %n practice</numerusform>
            <numerusform>Full form: %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Short form: %n practice(s)</source>
        <translation>
            <numerusform>Short form: %n practice</numerusform>
            <numerusform>Short form: %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelDescription</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capability(s)</source>
        <translation>
            <numerusform>%n capability</numerusform>
            <numerusform>%n capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the short form</source>
        <translation>
            <numerusform>%n in the short form</numerusform>
            <numerusform>%n in the short form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelLibraryModel</name>
    <message numerus="yes">
        <source>%1, built in, %n practice(s)</source>
        <translation>
            <numerusform>%1, built in, %n practice</numerusform>
            <numerusform>%1, built in, %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, own, %n practice(s)</source>
        <translation>
            <numerusform>%1, own, %n practice</numerusform>
            <numerusform>%1, own, %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelTreeModel</name>
    <message numerus="yes">
        <source>%1 %2, %n practice(s)</source>
        <translation>
            <numerusform>%1 %2, %n practice</numerusform>
            <numerusform>%1 %2, %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelWords</name>
    <message numerus="yes">
        <source>Needs %n record(s)</source>
        <translation>
            <numerusform>Needs %n record</numerusform>
            <numerusform>Needs %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs data of %n day(s)</source>
        <translation>
            <numerusform>Needs data of %n day</numerusform>
            <numerusform>Needs data of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ModelsPage</name>
    <message numerus="yes">
        <source>%n practice(s) found</source>
        <translation>
            <numerusform>%n practice found</numerusform>
            <numerusform>%n practices found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) imported, with remarks</source>
        <translation>
            <numerusform>%n model imported, with remarks</numerusform>
            <numerusform>%n models imported, with remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::ReportPreviewPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>obeya::reports</name>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n don&apos;t know</numerusform>
            <numerusform>%n don&apos;t know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level of each of the %n capabilities, %1 to %2.</source>
        <extracomment>%1 and %2 are the ends of the scale</extracomment>
        <translation>
            <numerusform>Level of the one capability, %1 to %2.</numerusform>
            <numerusform>Level of each of the %n capabilities, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n practices</source>
        <extracomment>A model: its title, its version; %n is the number of its practices</extracomment>
        <translation>
            <numerusform>%1 %2, %n practice</numerusform>
            <numerusform>%1 %2, %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n successful deployments to %2</source>
        <extracomment>%1 is a period; %n are deployments, %2 their environments</extracomment>
        <translation>
            <numerusform>%1, %n successful deployment to %2</numerusform>
            <numerusform>%1, %n successful deployments to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n successful deployments to %2 in the period %1 (%3).</source>
        <extracomment>%1 is a period, %2 names environments, %3 a time zone</extracomment>
        <translation>
            <numerusform>%n successful deployment to %2 in the period %1 (%3).</numerusform>
            <numerusform>%n successful deployments to %2 in the period %1 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean lead time %1 over %n changes</source>
        <translation>
            <numerusform>Mean lead time %1 over %n change</numerusform>
            <numerusform>Mean lead time %1 over %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median lead time %1 over %n changes</source>
        <translation>
            <numerusform>Median lead time %1 over %n change</numerusform>
            <numerusform>Median lead time %1 over %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unplanned fixes</source>
        <translation>
            <numerusform>%n unplanned fix</numerusform>
            <numerusform>%n unplanned fixes</numerusform>
        </translation>
    </message>
</context>
</TS>
