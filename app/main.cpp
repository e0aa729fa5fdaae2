#include "app/pages/run_window.h"

int main(int argc, char **argv)
{
    return obeya::runWindow(argc, argv);
}
