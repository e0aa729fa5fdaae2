#pragma once

#include "assessments/delivery/text_pool.h"

#include <span>
#include <vector>

namespace obeya {

// The names of all commits, and how those of them that are known descend from each other.
//
// Names are equal without case, and an abbreviated sha of at least seven characters is the full one
// that begins with it, when there is only one. A commit is in the graph when it has parents or is
// one, and is itself a record. Its nodes are numbered by falling generation (the longest way to a
// root), so that every commit comes before its parents: one pass in this order carries something
// from every commit to all that it contains.
class CommitGraph
{
public:
    // A commit that has a record, and the names of its parents.
    struct Commit
    {
        int name = 0;
        std::span<const int> parents;
    };

    // All names that may be those of commits, as numbers of the pool; 0 is left out.
    void nameCommits(TextPool &texts, const std::vector<int> &names);
    void connect(const std::vector<Commit> &commits);

    // The name that stands for a commit under all its names; -1 when it is none.
    int commitOf(int text) const
    {
        return static_cast<size_t>(text) < m_commits.size() ? m_commits[static_cast<size_t>(text)]
                                                            : -1;
    }

    int nodeCount() const { return static_cast<int>(m_components.size()); }
    int nodeOf(int commit) const // -1: not in the graph
    {
        return commit < 0 || m_nodes.empty() ? -1 : m_nodes[static_cast<size_t>(commit)];
    }
    std::span<const int> parentsOf(int node) const // nodes
    {
        const auto index = static_cast<size_t>(node);
        return {m_parents.data() + m_firstParents[index],
                m_firstParents[index + 1] - m_firstParents[index]};
    }
    // Equal for commits that have an ancestor or descendant in common, through any steps.
    int componentOf(int node) const { return m_components[static_cast<size_t>(node)]; }

    int unknownParents() const { return m_unknownParents; } // named, but no record of them
    int brokenCycles() const { return m_brokenCycles; }     // links that history cannot have

private:
    void resolveAbbreviations(const TextPool &texts, const std::vector<int> &shas);
    void makeNodes(const std::vector<Commit> &commits);
    void orderByGeneration();
    void findComponents();

    std::vector<int> m_commits; // by text
    std::vector<int> m_nodes;   // by commit
    std::vector<size_t> m_firstParents;
    std::vector<int> m_parents;
    std::vector<int> m_components;
    int m_unknownParents = 0;
    int m_brokenCycles = 0;
};

} // namespace obeya
