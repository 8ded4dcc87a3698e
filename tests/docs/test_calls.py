# SPDX-License-Identifier: Apache-2.0
"""A call of the dashboard stands in every place where a call has to: each failure names the file that was forgotten."""
import json
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Whose method() depends on what is called: the file that names the methods. None: whatever method is asked for.
VARYING_METHODS = {"ChangeEnvironment": "domain/environment.h", "CallWithToken": None}
# A request as a script makes it: through the table of endpoints, so that there is no use case of Operations for it.
FOR_SCRIPTS = {"CallWithToken"}
# Without a use case in doors_test.cpp, because every caller there has signed in already. The tests of both doors, and what they name.
OTHER_TESTS = {"VerifyCode": {"tests/ui/account_test.cpp": "verificationCodeEdit", "tests/http/test_two_factor.py": "Verify2FACode"}}


def read(file):
    return (ROOT / file).read_text(encoding="utf-8")


def call_list(file, name):
    declared = re.search(rf"using {name} =\s*CallList<([^;]*)>;", read(file))
    return re.findall(r"calls::(\w+)", declared[1])


def body_of(call, text):
    """Of the struct, or nothing."""
    found = re.search(rf"^struct {call} \{{\n(.*?)^\}};", text, re.MULTILINE | re.DOTALL)
    return found and found[1]


def methods_of(call, body):
    """The names that the call is known by: with dots where the API has a method."""
    if "method() const" not in body:
        return re.findall(r'Method\{"([^"]+)"\}', body)
    named_in = VARYING_METHODS[call]
    return sorted(set(re.findall(r'"((?:\w+\.)+\w+)"', read(named_in)))) if named_in else []


def path_of(method):
    group, service, name = method.split(".")
    return f"/1.0/{group}/{service}/rest/{name}".lower()


class CallsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.calls = call_list("client/session.h", "SessionCalls")
        cls.structs = "".join(read(path.relative_to(ROOT)) for path in sorted((ROOT / "client").glob("*_calls.h")))
        cls.bodies = {call: body for call in cls.calls if (body := body_of(call, cls.structs)) is not None}
        cls.methods = {call: methods_of(call, body) for call, body in cls.bodies.items()
                       if "method() const" not in body or call in VARYING_METHODS}
        cls.constants = dict(re.findall(r'Method (\w+)\{\s*QLatin1StringView\("([^"]+)"\)', read("backend/core/method.h")))

    def assert_none(self, forgotten, what_to_do):
        if forgotten:
            self.fail(f"{', '.join(forgotten)}: {what_to_do}")

    def dotted(self):
        """(call, method) of what the API has a method for."""
        return [(call, method) for call, methods in self.methods.items() for method in methods if "." in method]

    def test_there_are_calls(self):
        self.assertGreater(len(self.calls), 20)
        self.assertGreater(len(self.dotted()), 12)
        self.assertGreater(len(self.constants), 20)
        self.assertIn(("ChangeEnvironment", "environment.control.StopEnv"), self.dotted())

    def test_every_call_is_a_struct_with_a_method(self):
        self.assert_none([call for call in self.calls if call not in self.bodies],
                         "add the struct to one of client/*_calls.h")
        self.assert_none([call for call in self.bodies if call not in self.methods],
                         "its method() varies: say in VARYING_METHODS of tests/docs/test_calls.py where the names are")
        self.assert_none([call for call, methods in self.methods.items() if not methods and call not in FOR_SCRIPTS],
                         "give the struct in client/*_calls.h a Method")
        self.assert_none([call for call in re.findall(r"^struct (\w+) \{", self.structs, re.MULTILINE) if call not in self.calls],
                         "add the call to SessionCalls in client/session.h")

    def test_every_call_is_made_on_the_local_platform(self):
        text = read("client/local/local_calls.h")
        self.assert_none([call for call in self.calls if call not in FOR_SCRIPTS
                          and not re.search(rf"perform\(Operations &\w*,\s*QByteArrayView \w*,\s*(const )?calls::{call}\b", text)],
                         "add an overload of perform() to client/local/local_calls.h")
        session = read("client/local/local_session.cpp")
        self.assert_none([call for call in FOR_SCRIPTS if f"calls::{call}>" not in session],
                         "handle it in client/local/local_session.cpp")

    def test_every_method_of_the_api_is_called_on_a_remote_platform(self):
        calls = {call for call, _ in self.dotted()} | FOR_SCRIPTS
        overload = r"handle\(Job<[^;{]*?> \*\w*,\s*(?:const )?calls::%s\b"
        # Without one, the template for what the API has no method for takes the call.
        declared = read("client/remote/remote_worker.h")
        self.assert_none([call for call in self.calls if call in calls and not re.search(overload % call, declared)],
                         "declare an overload of handle() in client/remote/remote_worker.h")
        defined = read("client/remote/remote_calls.cpp")
        self.assert_none([call for call in self.calls if call in calls and not re.search("RemoteWorker::" + overload % call, defined)],
                         "define the overload of handle() in client/remote/remote_calls.cpp")

    def test_every_method_of_the_api_is_one_of_operations(self):
        self.assert_none([method for _, method in self.dotted() if method not in self.constants.values()],
                         "add a constant to backend/core/method.h")

    def test_every_method_of_the_api_has_an_endpoint(self):
        rows = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "backend/http").glob("*_endpoints.cpp"))
        served = {method for name, method in self.constants.items() if re.search(rf"\{{methods::{name},", rows)}
        self.assert_none([method for _, method in self.dotted() if method not in served],
                         "add a row to one of backend/http/*_endpoints.cpp")

    def test_every_method_of_the_api_is_described(self):
        paths = set(re.findall(r"^  (/\S+):$", read("docs/openapi.yaml"), re.MULTILINE))
        self.assert_none([path_of(method) for _, method in self.dotted() if path_of(method) not in paths],
                         "add the path to docs/openapi.yaml")

    def test_every_method_of_the_api_is_tried_through_both_doors(self):
        doors = read("tests/service/doors_test.cpp")
        self.assert_none(sorted({call for call, _ in self.dotted() if call not in OTHER_TESTS and f"calling<calls::{call}>" not in doors}),
                         "add a use case to useCases() in tests/service/doors_test.cpp")
        for call, tests in OTHER_TESTS.items():
            for file, name in tests.items():
                self.assertIn(name, read(file), f"{call}: add a test to {file}")

    def test_a_fault_can_be_for_every_call(self):
        listed = set(re.findall(r'"(\w+)"_L1', read("client/faults/fault_methods.cpp").partition("OwnCalls[]")[2].partition(";")[0]))
        catalogue = {f"{method['service']}.{method['name']}" for method in json.loads(read("resources/catalogue/methods.json"))}
        connection = read("client/connection.h")
        names = {method for methods in self.methods.values() for method in methods}
        for call in call_list("client/connection.h", "ConnectionCalls"):
            names |= set(methods_of(call, body_of(call, connection)))
        self.assert_none(sorted(name for name in names - catalogue if name.rpartition(".")[2] not in listed),
                         "add the name to OwnCalls in client/faults/fault_methods.cpp, docs/user-guide.md and "
                         "packaging/linux/cirrusgrid-dashboard.1")


if __name__ == "__main__":
    unittest.main()
