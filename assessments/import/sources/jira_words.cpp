#include "assessments/import/sources/jira_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace obeya {

using namespace Qt::StringLiterals;

static constexpr JiraColumns kJiraColumns[] = {
    {u"issue key|work item key", u"issue id|work item id", u"summary",
     u"issue type|work type|work item type", u"status", u"priority", u"resolution", u"created",
     u"updated", u"resolved", u"components|component/s", u"status category",
     u"status category changed"},
    {u"vorgangsschlüssel|schlüssel", u"vorgangs-id", u"zusammenfassung", u"vorgangstyp", u"status",
     u"priorität", u"lösung", u"erstellt", u"aktualisiert", u"erledigt|gelöst", u"komponenten",
     u"statuskategorie", u"statuskategorie geändert"},
    {u"clé de ticket|clé de demande", u"id de ticket|id de demande", u"résumé",
     u"type de ticket|type de demande", u"état", u"priorité", u"résolution", u"création|créé",
     u"mise à jour", u"résolu|résolue", u"composants", u"catégorie d'état|catégorie d’état",
     u"catégorie d'état modifiée|catégorie d’état modifiée"},
    {u"clave de incidencia", u"id de la incidencia", u"resumen", u"tipo de incidencia", u"estado",
     u"prioridad", u"resolución", u"creada", u"actualizada", u"resuelta", u"componentes",
     u"categoría de estado", u"categoría de estado modificada"},
    {u"klucz zgłoszenia", u"id. zgłoszenia", u"podsumowanie", u"typ zgłoszenia", u"status",
     u"priorytet", u"rozwiązanie", u"utworzono", u"zaktualizowano", u"rozwiązane", u"komponenty",
     u"kategoria statusu", u"kategoria statusu zmieniona|zmieniono kategorię statusu"},
    {u"chave da item|chave do item|chave da pendência|chave do ticket",
     u"id da item|id do item|id da pendência|id do ticket", u"resumo",
     u"tipo de item|tipo de pendência|tipo de ticket", u"status|estado", u"prioridade",
     u"resolução", u"criado|criada|criado(a)", u"atualizado(a)|atualizado|atualizada",
     u"resolvido|resolvida|resolvido(a)", u"componentes",
     u"categoria de status|categoria do status",
     u"categoria de status alterada|categoria do status alterada"},
    {u"chiave ticket|chiave segnalazione", u"id ticket|id segnalazione", u"riepilogo",
     u"tipo di ticket|tipo di segnalazione", u"stato", u"priorità", u"risoluzione",
     u"creato|creata|data creazione", u"aggiornato|aggiornata", u"risolto|risolta", u"componenti",
     u"categoria di stato", u"categoria di stato modificata"},
    {u"issuesleutel|issue-sleutel", u"issue-id|issue id", u"samenvatting", u"issuetype|issue-type",
     u"status", u"prioriteit", u"oplossing", u"aangemaakt|gemaakt", u"bijgewerkt", u"opgelost",
     u"componenten|onderdelen", u"statuscategorie", u"statuscategorie gewijzigd"},
    {u"ключ задачи|ключ запроса|ключ проблемы",
     u"id задачи|идентификатор задачи|id запроса|идентификатор проблемы", u"тема|резюме",
     u"тип задачи|тип запроса|тип проблемы", u"статус", u"приоритет", u"решение|резолюция",
     u"создано|дата создания", u"обновлено|дата обновления", u"решено|дата решения", u"компоненты",
     u"категория статуса", u"категория статуса изменена"},
    {u"问题关键字|问题密钥|事务关键字|事务密钥|工作项密钥", u"问题 id|问题id|事务 id|工作项 id",
     u"概要|摘要|主题", u"问题类型|事务类型|工作项类型", u"状态", u"优先级", u"解决结果|决议",
     u"创建日期|创建时间|已创建", u"已更新|更新日期|更新时间", u"已解决|解决日期|解决时间",
     u"模块|组件", u"状态类别", u"状态类别已更改"},
    {u"課題キー", u"課題 id|課題id", u"要約", u"課題タイプ", u"ステータス", u"優先度", u"解決状況",
     u"作成日", u"更新日", u"解決日", u"コンポーネント", u"ステータス カテゴリ",
     u"ステータス カテゴリの変更日"},
};

static bool hasOneOf(const QStringList &header, QStringView names)
{
    for (const QStringView name : names.tokenize(u'|')) {
        if (header.contains(name))
            return true;
    }
    return false;
}

const JiraColumns *jiraColumns(const QStringList &header)
{
    const auto *found = std::find_if(
        std::begin(kJiraColumns), std::end(kJiraColumns), [&header](const JiraColumns &columns) {
            return hasOneOf(header, columns.key)
                   && (hasOneOf(header, columns.id)
                       || (hasOneOf(header, columns.created) && hasOneOf(header, columns.status)));
        });
    return found == std::end(kJiraColumns) ? nullptr : found;
}

static QRegularExpression anyOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

JiraType jiraType(const QString &name)
{
    static const QRegularExpression incident =
        anyOf(u"\\b(?:bug|bogue|fault|erro|falha|fallo|guasto|hata|баг|сбой)"
              "|incident|incidencia|incidente|incydent|outage|problem|defe[ck]t|defeito|difetto"
              "|failure|störung|fehler|vorfall|anomal|błąd|awari|usterk|storing|ошибк|инцидент"
              "|дефект|авари|缺陷|故障|事件|事故|错误|障害|不具合|バグ|インシデント"_s);
    static const QRegularExpression other = anyOf(
        u"story|task|epic|\\btest|improvement|feature|enhancement|change|request|question|spike"
        "|support|requirement|milestone|initiative|geschichte|aufgabe|verbesserung|änderung"
        "|anfrage|frage|récit|tâche|amélioration|demande|évolution|tarea|historia|mejora|solicitud"
        "|zadani|historyjka|ulepszenie|żądanie|tarefa|história|melhoria|solicitação|attività|storia"
        "|richiesta|verhaal|taak|verzoek|задач|истори|улучшен|запрос|任务|故事|需求|改进|史诗|请求"
        "|タスク|ストーリー|エピック|要求|改善"_s);
    if (incident.match(name).hasMatch())
        return JiraType::Incident;
    return other.match(name).hasMatch() ? JiraType::Other : JiraType::Unknown;
}

bool isJiraDone(const QString &statusOrCategory)
{
    static const QRegularExpression done = anyOf(
        u"^(?:done|closed|resolved|complete[d]?|fertig|erledigt|geschlossen|gelöst"
        "|terminée?s?|fermée?|résolue?|fini|listo|hecho|cerrad[oa]|finalizad[oa]|resuelt[oa]"
        "|gotowe|zrobione|zamknięt[eya]|rozwiązan[eya]|(?:itens )?concluíd[oa]s?|fechad[oa]"
        "|resolvid[oa]|feito|completat[oa]|fatto|chius[oa]|risolt[oa]|gereed|klaar|gesloten"
        "|opgelost|готово|выполнено|закрыт[оа]?|решен[оа]?|完成|已完成|已关闭|已解决|完了|解決済み"
        "|クローズ)$"_s);
    return done.match(statusOrCategory.trimmed()).hasMatch();
}

bool isJiraWithoutFault(const QString &status, const QString &resolution)
{
    static const QRegularExpression ended =
        anyOf(u"cancel|abort|abandon|\\bannul|\\banul|declin|reject|withdrawn|won.?t|duplica"
              "|abgebrochen|abgelehnt|storniert|rejet|rechazad|rejeitad|odrzucon|rifiutat"
              "|geannuleerd|afgewezen|отмен|отклон|取消|撤销|拒绝|キャンセル|却下"_s);
    static const QRegularExpression without =
        anyOf(u"duplica|duplika|doublon|dubbel|дубл|重复|重複|won.?t|invalid|not a (?:bug|defect)"
              "|by design|(?:can.?not|not|nicht|non|não|niet|не) ?(?:be )?(?:reproduc|reproduz"
              "|воспроизв)|impossible de reprodu|nie można odtworzyć|(?:wird|wurde) nicht"
              "|ne sera pas|no se (?:hará|corregirá|puede)|nie zostanie|não ser|不予|无法重现"
              "|再現不可|修正しない"_s);
    return ended.match(status).hasMatch() || ended.match(resolution).hasMatch()
           || without.match(resolution).hasMatch();
}

} // namespace obeya
