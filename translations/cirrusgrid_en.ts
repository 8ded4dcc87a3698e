<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n attempt(s) left.</source>
        <translation>
            <numerusform>Wrong code. %n attempt left.</numerusform>
            <numerusform>Wrong code. %n attempts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n attempt(s) left.</source>
        <translation>
            <numerusform>Wrong password. %n attempt left.</numerusform>
            <numerusform>Wrong password. %n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message numerus="yes">
        <source>in %Ln service(s)</source>
        <translation>
            <numerusform>in %Ln service</numerusform>
            <numerusform>in %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can make changes</source>
        <translation>
            <numerusform>%Ln can make changes</numerusform>
            <numerusform>%Ln can make changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln method</numerusform>
            <numerusform>%Ln methods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenState</name>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Custom (%Ln method(s))</source>
        <translation>
            <numerusform>Custom (%Ln method)</numerusform>
            <numerusform>Custom (%Ln methods)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::AccessTokensTab</name>
    <message numerus="yes">
        <source>%L1 of %Ln token(s)</source>
        <translation>
            <numerusform>%L1 of %Ln token</numerusform>
            <numerusform>%L1 of %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln hidden by the filter</numerusform>
            <numerusform>%Ln hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire(s) within %1</source>
        <translation>
            <numerusform>%Ln expires within %1</numerusform>
            <numerusform>%Ln expire within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::DashboardPage</name>
    <message numerus="yes">
        <source>offline, retrying in %n s</source>
        <translation>
            <numerusform>offline, retrying in %n s</numerusform>
            <numerusform>offline, retrying in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ExpiryField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::FindTokenDialog</name>
    <message numerus="yes">
        <source>%Ln new value(s) in %1.</source>
        <translation>
            <numerusform>%Ln new value in %1.</numerusform>
            <numerusform>%Ln new values in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::MethodTreeModel</name>
    <message numerus="yes">
        <source>The check box affects only the %Ln method(s) shown.</source>
        <translation>
            <numerusform>The check box affects only the %Ln method shown.</numerusform>
            <numerusform>The check box affects only the %Ln methods shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::PreferencesTab</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RecoveryCodesDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard will be cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard will be cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RemoveDialog</name>
    <message numerus="yes">
        <source>Remove %Ln access token(s)?</source>
        <translation>
            <numerusform>Remove %Ln access token?</numerusform>
            <numerusform>Remove %Ln access tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::RevealDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard will be cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard will be cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard will be cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::SavedSetsMenu</name>
    <message numerus="yes">
        <source>%n set(s) imported.</source>
        <translation>
            <numerusform>%n set imported.</numerusform>
            <numerusform>%n sets imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenActions</name>
    <message numerus="yes">
        <source>Remove %Ln access token(s).</source>
        <translation>
            <numerusform>Remove %Ln access token.</numerusform>
            <numerusform>Remove %Ln access tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) removed.</source>
        <translation>
            <numerusform>%Ln token removed.</numerusform>
            <numerusform>%Ln tokens removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) had already been removed.</source>
        <translation>
            <numerusform>%Ln token had already been removed.</numerusform>
            <numerusform>%Ln tokens had already been removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenFinder</name>
    <message numerus="yes">
        <source>One of %Ln tokens named “%1”, %2</source>
        <extracomment>%1 is the description that the tokens share, %2 the login of their account.</extracomment>
        <translation>
            <numerusform>One of %Ln token named “%1”, %2</numerusform>
            <numerusform>One of %Ln tokens named “%1”, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenModel</name>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln method</numerusform>
            <numerusform>%Ln methods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TwoFactorSection</name>
    <message numerus="yes">
        <source>On. Signing in requires a code from your authenticator app. %n recovery code(s) left.</source>
        <translation>
            <numerusform>On. Signing in requires a code from your authenticator app. %n recovery code left.</numerusform>
            <numerusform>On. Signing in requires a code from your authenticator app. %n recovery codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedSets</name>
    <message numerus="yes">
        <source>%n saved set(s) can&apos;t be used here. Nothing was removed. %1</source>
        <translation>
            <numerusform>%n saved set can&apos;t be used here. Nothing was removed. %1</numerusform>
            <numerusform>%n saved sets can&apos;t be used here. Nothing was removed. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>The name can&apos;t be longer than %n character.</numerusform>
            <numerusform>The name can&apos;t be longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message numerus="yes">
        <source>The description can&apos;t be longer than %n character(s).</source>
        <translation>
            <numerusform>The description can&apos;t be longer than %n character.</numerusform>
            <numerusform>The description can&apos;t be longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::ScriptDialog</name>
    <message numerus="yes">
        <source>%n method(s) found. Select one to see where it&apos;s called.</source>
        <translation>
            <numerusform>%n method found. Select it to see where it&apos;s called.</numerusform>
            <numerusform>%n methods found. Select one to see where it&apos;s called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cirrusgrid::TokenDialog</name>
    <message numerus="yes">
        <source>%n method(s) of the script are checked.</source>
        <translation>
            <numerusform>%n method of the script is checked.</numerusform>
            <numerusform>%n methods of the script are checked.</numerusform>
        </translation>
    </message>
</context>
</TS>
