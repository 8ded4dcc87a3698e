// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "tests/support/demo_fixture.h"

#include <QApplication>

#include <sodium.h>

int main(int argc, char *argv[])
{
    // The build starts this program to learn its tests, on machines without a display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    cirrusgrid::setUpLook(cirrusgrid::Theme::Light);
    return Catch::Session().run(argc, argv);
}
