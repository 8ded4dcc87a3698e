// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace cirrusgrid {

//! Whom Operations lets through to a method. A token needs the method granted besides.
enum class Access {
    Open, //!< The method checks the credential itself: nobody is signed in yet.
    Account, //!< A suspended account, too: enough to see that it is suspended, and to leave.
    ActiveAccount,
};

enum class Cost {
    Quick,
    //! Hashing keeps a processor busy for tens of milliseconds, a thousand times as long as
    //! anything else: such calls run on the PasswordWorker.
    ComparesPassword,
};

enum class Effect { Reads, Changes };

//! What Operations needs to know of a use case, whichever door it is called through.
struct Method {
    //! As the API names it, or, where the API has no such method, as the activity shows it.
    QLatin1StringView name;
    Access access = Access::ActiveAccount;
    Cost cost = Cost::Quick;
    Effect effect = Effect::Reads;
};

namespace methods {

using enum Access;
using enum Cost;
using enum Effect;

inline constexpr Method Signin{QLatin1StringView("users.authentication.Signin"), Open,
                               ComparesPassword, Changes};
inline constexpr Method Verify2FaCode{QLatin1StringView("users.authentication.Verify2FACode"), Open,
                                      Quick, Changes};
inline constexpr Method Signout{QLatin1StringView("users.authentication.Signout"), Account, Quick,
                                Changes};
inline constexpr Method GetSessions{QLatin1StringView("users.authentication.GetSessions")};
inline constexpr Method SignoutSessions{QLatin1StringView("users.authentication.SignoutSessions"),
                                        ActiveAccount, Quick, Changes};
inline constexpr Method CreateToken{QLatin1StringView("users.authentication.CreateToken"),
                                    ActiveAccount, ComparesPassword, Changes};
inline constexpr Method EditToken{QLatin1StringView("users.authentication.EditToken"),
                                  ActiveAccount, ComparesPassword, Changes};
inline constexpr Method RegenerateToken{QLatin1StringView("users.authentication.RegenerateToken"),
                                        ActiveAccount, ComparesPassword, Changes};
inline constexpr Method DeleteTokens{QLatin1StringView("users.authentication.DeleteTokens"),
                                     ActiveAccount, ComparesPassword, Changes};
inline constexpr Method GetTokens{QLatin1StringView("users.authentication.GetTokens")};
inline constexpr Method GetTokenTemplates{
    QLatin1StringView("users.authentication.GetTokenTemplates")};
inline constexpr Method GetTokenApiList{QLatin1StringView("users.authentication.GetTokenApiList")};
inline constexpr Method GetUidByToken{QLatin1StringView("users.authentication.GetUidByToken")};
inline constexpr Method GetDescriptionByToken{
    QLatin1StringView("users.authentication.GetDescriptionByToken")};
inline constexpr Method GetUserInfo{QLatin1StringView("users.account.GetUserInfo"), Account};
inline constexpr Method GetEnvs{QLatin1StringView("environment.control.GetEnvs")};
inline constexpr Method GetEnvInfo{QLatin1StringView("environment.control.GetEnvInfo")};
inline constexpr Method StartEnv{QLatin1StringView("environment.control.StartEnv"), ActiveAccount,
                                 Quick, Changes};
inline constexpr Method StopEnv{QLatin1StringView("environment.control.StopEnv"), ActiveAccount,
                                Quick, Changes};
inline constexpr Method SleepEnv{QLatin1StringView("environment.control.SleepEnv"), ActiveAccount,
                                 Quick, Changes};
inline constexpr Method GetServerUtcTime{
    QLatin1StringView("environment.tracking.GetServerUTCTime")};

// What the API has no method for: only the embedded platform's door leads to these.
inline constexpr Method GetActivity{QLatin1StringView("users.account.GetActivity")};
inline constexpr Method UpdateAccount{QLatin1StringView("users.account.UpdateAccount"),
                                      ActiveAccount, ComparesPassword, Changes};
inline constexpr Method ChangePassword{QLatin1StringView("users.account.ChangePassword"),
                                       ActiveAccount, ComparesPassword, Changes};
inline constexpr Method BeginTwoFactor{QLatin1StringView("users.account.BeginTwoFactor"),
                                       ActiveAccount, ComparesPassword, Changes};
inline constexpr Method ConfirmTwoFactor{QLatin1StringView("users.account.ConfirmTwoFactor"),
                                         ActiveAccount, Quick, Changes};
inline constexpr Method TurnOffTwoFactor{QLatin1StringView("users.account.TurnOffTwoFactor"),
                                         ActiveAccount, ComparesPassword, Changes};
inline constexpr Method RenewRecoveryCodes{QLatin1StringView("users.account.RenewRecoveryCodes"),
                                           ActiveAccount, ComparesPassword, Changes};

} // namespace methods

} // namespace cirrusgrid
