#include "assessments/delivery/commit_graph.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace obeya {

namespace {

constexpr qsizetype kLeastAbbreviation = 7;
constexpr qsizetype kFullSha = 40;

bool isSha(QByteArrayView name)
{
    return name.size() >= kLeastAbbreviation
           && std::all_of(name.begin(), name.end(), [](char letter) {
                  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
              });
}

int lowerCase(TextPool &texts, int name)
{
    const QByteArrayView text = texts.view(name);
    const bool isLower = std::none_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || static_cast<signed char>(letter) < 0;
    });
    if (isLower)
        return name;
    return texts.add(QString::fromUtf8(text).toLower().toUtf8());
}

} // namespace

void CommitGraph::nameCommits(TextPool &texts, const std::vector<int> &names)
{
    constexpr int kUnseen = -2;
    std::vector<int> shas;
    m_commits.assign(static_cast<size_t>(texts.size()), -1);
    for (const int name : names)
        m_commits[static_cast<size_t>(name)] = name == 0 ? -1 : kUnseen;
    for (const int name : names) {
        if (m_commits[static_cast<size_t>(name)] != kUnseen)
            continue;
        const int lower = lowerCase(texts, name);
        m_commits.resize(static_cast<size_t>(texts.size()), kUnseen);
        m_commits[static_cast<size_t>(name)] = lower;
        m_commits[static_cast<size_t>(lower)] = lower;
        if (isSha(texts.view(lower)))
            shas.push_back(lower);
    }
    resolveAbbreviations(texts, shas);
}

// Each sha is looked up under all lengths that abbreviations have. What begins with an abbreviation
// must be one chain, each the beginning of the next; then it stands for the longest, else for
// itself.
void CommitGraph::resolveAbbreviations(const TextPool &texts, const std::vector<int> &shas)
{
    std::array<bool, kFullSha> hasLength{};
    for (const int sha : shas) {
        if (texts.view(sha).size() < kFullSha)
            hasLength[static_cast<size_t>(texts.view(sha).size())] = true;
    }
    constexpr int kAmbiguous = -2;
    QHash<int, int> longest; // by abbreviation
    for (qsizetype length = kLeastAbbreviation; length < kFullSha; ++length) {
        if (!hasLength[static_cast<size_t>(length)])
            continue;
        for (const int sha : shas) {
            const QByteArrayView name = texts.view(sha);
            const int begin = name.size() > length ? texts.find(name.first(length)) : -1;
            if (begin < 0 || m_commits[static_cast<size_t>(begin)] < 0)
                continue;
            int &end = longest.insert(begin, longest.value(begin, sha)).value();
            if (end == kAmbiguous)
                continue;
            if (name.startsWith(texts.view(end)))
                end = sha;
            else if (!texts.view(end).startsWith(name))
                end = kAmbiguous;
        }
    }
    for (auto found = longest.cbegin(); found != longest.cend(); ++found) {
        if (found.value() != kAmbiguous)
            m_commits[static_cast<size_t>(found.key())] = found.value();
    }
    // Capital letters: the name led to its lower case, which may lead on.
    for (int &commit : m_commits) {
        if (commit >= 0)
            commit = m_commits[static_cast<size_t>(commit)];
    }
}

void CommitGraph::connect(const std::vector<Commit> &commits)
{
    makeNodes(commits);
    orderByGeneration();
    findComponents();
}

void CommitGraph::makeNodes(const std::vector<Commit> &commits)
{
    constexpr int kNone = -1;
    constexpr int kRecord = -2;
    std::vector<int> nodes(m_commits.size(), kNone);
    for (const Commit &commit : commits) {
        if (commitOf(commit.name) >= 0)
            nodes[static_cast<size_t>(commitOf(commit.name))] = kRecord;
    }
    int count = 0;
    std::vector<std::pair<int, int>> links; // child, parent
    const auto take = [&](int commit) {
        int &node = nodes[static_cast<size_t>(commit)];
        if (node == kRecord)
            node = count++;
        return node;
    };
    std::vector<bool> isTaken; // its parents, by node: the record may be there several times
    for (const Commit &commit : commits) {
        const int own = commitOf(commit.name);
        if (commit.parents.empty() || own < 0)
            continue;
        const int child = take(own);
        isTaken.resize(static_cast<size_t>(count), false);
        if (isTaken[static_cast<size_t>(child)])
            continue;
        isTaken[static_cast<size_t>(child)] = true;
        for (const int name : commit.parents) {
            const int parent = commitOf(name) < 0 ? kNone : take(commitOf(name));
            if (parent < 0)
                ++m_unknownParents;
            else if (parent != child)
                links.emplace_back(child, parent);
            else
                ++m_brokenCycles;
        }
    }
    std::replace(nodes.begin(), nodes.end(), kRecord, kNone);
    m_nodes = count > 0 ? std::move(nodes) : std::vector<int>();
    m_components.resize(static_cast<size_t>(count));
    m_firstParents.assign(static_cast<size_t>(count) + 1, 0);
    for (const auto &[child, parent] : links)
        ++m_firstParents[static_cast<size_t>(child) + 1];
    std::partial_sum(m_firstParents.begin(), m_firstParents.end(), m_firstParents.begin());
    m_parents.resize(links.size());
    std::vector<size_t> next(m_firstParents.begin(), m_firstParents.end() - 1);
    for (const auto &[child, parent] : links)
        m_parents[next[static_cast<size_t>(child)]++] = parent;
}

namespace {

// The generation of every node: one more than that of its highest parent. Links that close a circle
// are set to -1.
class Generations
{
public:
    Generations(const std::vector<size_t> &firstParents, std::vector<int> &parents)
        : m_firstParents(firstParents)
        , m_parents(parents)
        , m_generations(firstParents.size() - 1, kUnseen)
    {
    }

    std::vector<int> find()
    {
        for (size_t node = 0; node < m_generations.size(); ++node) {
            if (m_generations[node] == kUnseen)
                visit(static_cast<int>(node));
        }
        return std::move(m_generations);
    }

private:
    static constexpr int kUnseen = -1;
    static constexpr int kOnTheWay = -2;

    // Depth first with an own stack: histories are deeper than the program's.
    void visit(int start)
    {
        m_stack.push_back({start, m_firstParents[static_cast<size_t>(start)], 0});
        m_generations[static_cast<size_t>(start)] = kOnTheWay;
        while (!m_stack.empty()) {
            Step &step = m_stack.back();
            if (step.next == m_firstParents[static_cast<size_t>(step.node) + 1]) {
                const int generation = step.generation;
                m_generations[static_cast<size_t>(step.node)] = generation;
                m_stack.pop_back();
                if (!m_stack.empty())
                    m_stack.back().generation = std::max(m_stack.back().generation, generation + 1);
                continue;
            }
            int &parent = m_parents[step.next++];
            int &known = m_generations[static_cast<size_t>(parent)];
            if (known == kOnTheWay) {
                parent = -1;
            } else if (known >= 0) {
                step.generation = std::max(step.generation, known + 1);
            } else {
                known = kOnTheWay;
                m_stack.push_back({parent, m_firstParents[static_cast<size_t>(parent)], 0});
            }
        }
    }

    struct Step
    {
        int node = 0;
        size_t next = 0; // parent to look at
        int generation = 0;
    };

    const std::vector<size_t> &m_firstParents;
    std::vector<int> &m_parents;
    std::vector<int> m_generations;
    std::vector<Step> m_stack;
};

} // namespace

void CommitGraph::orderByGeneration()
{
    const auto count = m_components.size();
    const std::vector<int> generations = Generations(m_firstParents, m_parents).find();
    const int highest =
        generations.empty() ? 0 : *std::max_element(generations.begin(), generations.end());
    // Counting sort, highest generation first.
    std::vector<int> firstOf(static_cast<size_t>(highest) + 2, 0);
    for (const int generation : generations)
        ++firstOf[static_cast<size_t>(highest - generation) + 1];
    std::partial_sum(firstOf.begin(), firstOf.end(), firstOf.begin());
    std::vector<int> placeOf(count);
    std::vector<int> nodeAt(count);
    for (size_t node = 0; node < count; ++node) {
        const int place = firstOf[static_cast<size_t>(highest - generations[node])]++;
        placeOf[node] = place;
        nodeAt[static_cast<size_t>(place)] = static_cast<int>(node);
    }
    std::vector<size_t> firstParents{0};
    std::vector<int> parents;
    firstParents.reserve(count + 1);
    parents.reserve(m_parents.size());
    for (const int node : nodeAt) {
        for (size_t at = m_firstParents[static_cast<size_t>(node)];
             at < m_firstParents[static_cast<size_t>(node) + 1]; ++at) {
            if (m_parents[at] >= 0)
                parents.push_back(placeOf[static_cast<size_t>(m_parents[at])]);
            else
                ++m_brokenCycles;
        }
        firstParents.push_back(parents.size());
    }
    m_firstParents = std::move(firstParents);
    m_parents = std::move(parents);
    for (int &node : m_nodes) {
        if (node >= 0)
            node = placeOf[static_cast<size_t>(node)];
    }
}

// Union of every node with its parents, by halving paths.
void CommitGraph::findComponents()
{
    std::iota(m_components.begin(), m_components.end(), 0);
    const auto rootOf = [this](int node) {
        auto index = static_cast<size_t>(node);
        while (m_components[index] != static_cast<int>(index)) {
            m_components[index] = m_components[static_cast<size_t>(m_components[index])];
            index = static_cast<size_t>(m_components[index]);
        }
        return static_cast<int>(index);
    };
    for (int node = 0; node < nodeCount(); ++node) {
        for (const int parent : parentsOf(node)) {
            const int own = rootOf(node);
            const int other = rootOf(parent);
            m_components[static_cast<size_t>(std::max(own, other))] = std::min(own, other);
        }
    }
    for (int node = 0; node < nodeCount(); ++node)
        m_components[static_cast<size_t>(node)] = rootOf(node);
}

} // namespace obeya
