#pragma once

namespace obeya {

// The pages of the window; the number is the digit of the shortcut with Ctrl.
enum class PageId {
    Models = 0,
    Overview = 1,
    Assessment = 2,
    Delivery = 4,
    Claims = 5,
    Report = 8
};

} // namespace obeya
