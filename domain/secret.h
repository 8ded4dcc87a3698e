// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <limits>
#include <memory>

namespace cirrusgrid {

//! A password, a session or a token value. Its memory is overwritten when it is wiped, moved from
//! or destroyed. It can't be copied by accident (see clone()), printed, or converted to a QString
//! without saying so.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView utf8);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    //! The text as UTF-8. The characters of \a text stay as they are: they may be a widget's own.
    static Secret fromText(QStringView text);

    Secret clone() const;
    bool isEmpty() const { return m_size == 0; }
    //! Valid until the secret is wiped, moved from or destroyed.
    QByteArrayView view() const { return {m_data.get(), static_cast<qsizetype>(m_size)}; }
    //! For a widget that shows the value. The caller is responsible for the copy: see wipe(QString
    //! &).
    QString revealed() const;
    void wipe();

    //! Compares in time that depends on the sizes alone.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    //! Overwrites what it frees.
    struct Freer {
        void operator()(char *data) const;
    };

    //! In pages that are never written to swap or to a core dump, as far as the system allows it.
    std::unique_ptr<char, Freer> m_data;
    std::size_t m_size = 0;
};

//! Overwrites the characters of \a text, also where other QStrings share them, and clears it.
void wipe(QString &text);
//! Overwrites the bytes, also where other QByteArrays share them, and clears the array.
void wipe(QByteArray &bytes);
//! Overwrites memory that may be about to go away, which a compiler would save itself otherwise.
void wipe(char *data, qsizetype size);
//! Appends. Where the array has to move for it, what it leaves behind is overwritten, and there is
//! room for twice as much then, but for no more than \a most bytes unless they are needed.
void appendSecret(QByteArray &bytes, QByteArrayView more,
                  qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace cirrusgrid
