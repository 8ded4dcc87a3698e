// SPDX-License-Identifier: Apache-2.0
// Compares pictures with those that a change must not alter unseen: compare GOLDEN_FOLDER FOLDER
// [REPORT], where REPORT is a folder that gets index.html with before, after and difference side by
// side.
// Tolerance: at most 0.2 % of the pixels may differ by more than 24 of 255 levels in a colour. That
// lets a digit of a duration pass, and nothing that has moved.
#include <QDir>
#include <QFile>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int LevelTolerance = 24;
constexpr double ShareTolerance = 0.002;

bool differs(QRgb one, QRgb other)
{
    const int distance =
        std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                  std::abs(qBlue(one) - qBlue(other))});
    return distance > LevelTolerance;
}

double differingShare(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 1;
    qint64 differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            differing += differs(left.pixel(x, y), right.pixel(x, y));
    }
    return static_cast<double>(differing) / (static_cast<double>(left.width()) * left.height());
}

//! \a right, paled, with what differs in red.
QImage difference(const QImage &left, const QImage &right)
{
    QImage marked = right.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x) {
            const bool isNew = x >= left.width() || y >= left.height();
            const QRgb pixel = marked.pixel(x, y);
            const int pale = 200 + qGray(pixel) / 5;
            marked.setPixel(x, y,
                            isNew || differs(left.pixel(x, y), pixel) ? qRgb(200, 0, 0)
                                                                      : qRgb(pale, pale, pale));
        }
    }
    return marked;
}

//! What has changed, side by side.
class Report
{
public:
    explicit Report(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void add(const QString &name, double share, const QImage &before, const QImage &after)
    {
        const QString stem = name.chopped(4);
        QString cells;
        const auto addPicture = [&](const QImage &image, const QString &suffix) {
            const QString file = stem + suffix + u".png"_s;
            image.save(m_folder.filePath(file));
            cells += u"<td><img src=\"%1\" alt=\"%2\"></td>"_s.arg(file, suffix.mid(1));
        };
        addPicture(before, u"-before"_s);
        addPicture(after, u"-after"_s);
        addPicture(difference(before, after), u"-difference"_s);
        m_rows += u"<tr><th colspan=3>%1, %2 %</th></tr><tr>%3</tr>\n"_s.arg(
            stem, QString::number(100 * share, 'f', 3), cells);
    }

    void write() const
    {
        QFile file(m_folder.filePath(u"index.html"_s));
        if (!file.open(QFile::WriteOnly))
            return;
        file.write("<!DOCTYPE html><meta charset=\"utf-8\"><title>What has changed</title><style>"
                   "body{font:15px sans-serif} img{max-width:100%} td{width:33%;vertical-align:top}"
                   "</style><table><tr><td>before<td>after<td>difference</tr>\n");
        file.write((m_rows.isEmpty() ? u"<tr><td>Nothing has changed.</tr>"_s : m_rows).toUtf8());
        file.write("</table>\n");
    }

private:
    QDir m_folder;
    QString m_rows;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3 && argc != 4) {
        std::fputs("Usage: compare GOLDEN_FOLDER FOLDER [REPORT]\n", stderr);
        return 2;
    }
    const QDir golden(QString::fromLocal8Bit(argv[1]));
    const QDir fresh(QString::fromLocal8Bit(argv[2]));
    const QStringList filter{u"*.png"_s};
    const auto names = golden.entryList(filter, QDir::Files, QDir::Name);
    std::optional<Report> report;
    if (argc == 4)
        report.emplace(QString::fromLocal8Bit(argv[3]));
    int failures = 0;
    if (names.isEmpty() || names != fresh.entryList(filter, QDir::Files, QDir::Name)) {
        std::puts("the folders hold different pictures");
        ++failures;
    }
    for (const auto &name : names) {
        const QImage before(golden.filePath(name));
        const QImage after(fresh.filePath(name));
        const double share = differingShare(before, after);
        if (report && share > 0)
            report->add(name, share, before, after);
        const bool isAltered = !(share <= ShareTolerance);
        failures += isAltered;
        if (share > 0)
            std::printf("%s %s: %.3f %% of the pixels differ\n", isAltered ? "ALTERED" : "passed ",
                        qPrintable(name), 100 * share);
    }
    if (report)
        report->write();
    std::printf("%lld pictures compared, %d failures\n", static_cast<long long>(names.size()),
                failures);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
