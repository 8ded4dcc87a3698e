# SPDX-License-Identifier: Apache-2.0
from pages.application import run, wait_for


class PasswordPage:
    TITLE = "Confirm with password"

    def __init__(self, application):
        self.application = application
        self.window = application.window(self.TITLE, "dialog")

    def wait_for_focus(self):
        field = self.window.find("password text", "Password")
        wait_for("the keyboard to be in the password field", lambda: field.has_focus)

    def give(self, password):
        self.window.find("password text", "Password").type(password)
        self.window.find("push button", "Confirm").press()

    def confirm(self, password):
        self.give(password)
        self.application.wait_until_gone(self.TITLE)

    def confirm_and_reveal(self, password):
        self.confirm(password)
        return RevealPage(self.application)

    def wait_for_message(self, words):
        def message():
            return [name for name in self.window.find("alert", "Message").names("label") if words in name]
        return wait_for(f"the message {words!r}", message)[0]

    def cancel(self):
        self.window.find("push button", "Cancel").press()
        self.application.wait_until_gone(self.TITLE)


class RevealPage:
    TITLE = "Access Token"

    def __init__(self, application):
        self.application = application
        self.window = application.window(self.TITLE, "dialog")

    @property
    def value(self):
        return self.window.find("text", "Access token value").text

    def copy(self):
        self.window.find("push button", "Copy").press()

    def save_to_keychain(self):
        self.window.find("push button", "Save to Keychain").press()

    def wait_for_message(self, words):
        wait_for(f"the message {words!r}", lambda: any(words in name for name in self.window.names("label")))

    def close(self):
        self.window.find("push button", "Close").press()
        self.application.wait_until_gone(self.TITLE)


class RemovePage:
    TITLE = "Remove access tokens"

    def __init__(self, application):
        self.application = application
        self.window = application.window(self.TITLE, "dialog")

    def confirm(self):
        self.window.find("push button", "Remove").press()
        self.application.wait_until_gone(self.TITLE)


class ConnectPage:
    TITLE = "Connect"

    def __init__(self, application):
        self.application = application
        self.window = application.window(self.TITLE, "dialog")

    def create_account(self, login, password, keep=False):
        self.window.find("text", "Login").type(login)
        self.window.find("password text", "Password").type(password)
        self.window.find("password text", "Confirm password").type(password)
        if keep:
            self.window.find("check box", "Keep me signed in").press()
        self.window.find("push button", "Create Account").press()
        self.application.wait_until_gone(self.TITLE)

    def connect(self, login, password):
        self.window.find("text", "Login").type(login)
        self.window.find("password text", "Password").type(password)
        self.window.find("push button", "Connect").press()
        self.application.wait_until_gone(self.TITLE)

    def wait_for_message(self, words):
        wait_for(f"the message {words!r}", lambda: any(words in name for name in self.window.names("label")))

    def platform(self):
        return self.window.find("combo box", "Platform").description

    def login(self):
        return self.window.find("text", "Login").text

    def add_platform(self, name, address, authority):
        """By the last entry of the list, with the keyboard."""
        self.window.find("combo box", "Platform").focus()
        run("xdotool", "key", "End")
        dialog = self.application.window("Add Platform", "dialog")
        dialog.find("text", "Name").type(name)
        dialog.find("text", "Domain").type(address)
        dialog.find("push button", "Choose a CA certificate").press()
        chooser = self.application.window("Choose a CA Certificate")
        chooser.find("text", "File name:").type(str(authority))
        run("xdotool", "key", "Return")
        self.application.wait_until_gone("Choose a CA Certificate")
        wait_for("the authority", lambda: "SHA-256" in dialog.find("label", "Authority").description)
        dialog.find("push button", "Add").press()
        self.application.wait_until_gone("Add Platform")

    def continue_with(self, password):
        """After a session has ended: the login is known."""
        self.window.find("password text", "Password").type(password)
        self.window.find("push button", "Connect").press()
        self.application.wait_until_gone(self.TITLE)

    def sign_in(self, login, password, keep=False):
        self.window.find("text", "Login").type(login)
        self.window.find("password text", "Password").type(password)
        if keep:
            self.window.find("check box", "Keep me signed in").press()
        self.window.find("push button", "Connect").press()

    def give_code(self, digits):
        self.window.find("text", "Verification code").type(digits)
        self.window.find("push button", "Connect").press()
        self.application.wait_until_gone(self.TITLE)
