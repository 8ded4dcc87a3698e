// SPDX-License-Identifier: Apache-2.0
// Compares pictures with those that a change must not alter unseen: compare GOLDEN_FOLDER FOLDER.
// Tolerance: at most 0.2 % of the pixels may differ by more than 24 of 255 levels in a colour. That
// lets a digit of a duration pass, and nothing that has moved.
#include <QDir>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int LevelTolerance = 24;
constexpr double ShareTolerance = 0.002;

double differingShare(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 1;
    qint64 differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb one = left.pixel(x, y);
            const QRgb other = right.pixel(x, y);
            const int distance =
                std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                          std::abs(qBlue(one) - qBlue(other))});
            differing += distance > LevelTolerance;
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(left.width()) * left.height());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("Usage: compare GOLDEN_FOLDER FOLDER\n", stderr);
        return 2;
    }
    const QDir golden(QString::fromLocal8Bit(argv[1]));
    const QDir fresh(QString::fromLocal8Bit(argv[2]));
    const QStringList filter{u"*.png"_s};
    const auto names = golden.entryList(filter, QDir::Files, QDir::Name);
    int failures = 0;
    if (names.isEmpty() || names != fresh.entryList(filter, QDir::Files, QDir::Name)) {
        std::puts("the folders hold different pictures");
        ++failures;
    }
    for (const auto &name : names) {
        const double share =
            differingShare(QImage(golden.filePath(name)), QImage(fresh.filePath(name)));
        const bool isAltered = !(share <= ShareTolerance);
        failures += isAltered;
        if (share > 0)
            std::printf("%s %s: %.3f %% of the pixels differ\n", isAltered ? "ALTERED" : "passed ",
                        qPrintable(name), 100 * share);
    }
    std::printf("%lld pictures compared, %d failures\n", static_cast<long long>(names.size()),
                failures);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
