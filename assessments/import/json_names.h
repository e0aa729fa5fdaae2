#pragma once

#include <string_view>

namespace obeya {

// The member of a page that holds its records.
bool isListName(std::string_view name);

// The levels of an answer of GraphQL around its nodes: data, then what was asked for.
bool isWrapperName(std::string_view name, int depth);

} // namespace obeya
