# SPDX-License-Identifier: Apache-2.0
"""A seeded story of changes to tokens while the system fails at random, and what may have come of it."""
import random
import urllib.error

from platform_process import PASSWORD

AUTHENTICATION, CONTROL = "users.authentication.", "environment.control."
START, STOP = CONTROL + "StartEnv", CONTROL + "StopEnv"
# What the preload library of fiu-utils makes fail; each with how often it may.
POINTS = {"posix/io/rw/read": 0.02, "posix/io/rw/pread": 0.1, "posix/io/rw/write": 0.02, "posix/io/rw/pwrite": 0.1,
          "posix/io/sync/fsync": 0.5, "posix/io/sync/fdatasync": 0.5, "posix/io/oc/open": 0.1, "posix/mm/mmap": 0.1}
# Qt wakes its threads by these: where that fails, a program without a network waits for ever.
WAKE_UPS = ("posix/io/rw/read", "posix/io/rw/write")
CHANGES = ("create", "edit", "regenerate", "delete")


def faults_of(seed, spared=()):
    """The arguments of fiu-run for one run: some points, each with a probability of its own."""
    source = random.Random(seed)
    arguments = ["fiu-run", "-x", "-f", ""]
    for point in source.sample(sorted(POINTS.keys() - spared), source.randint(1, 3)):
        arguments += ["-c", f"enable_random name={point},probability={POINTS[point] * source.random():.4f}"]
    return arguments


class Story:
    """Tokens by id: what each may be, as (description, methods) or None where it may be gone; whether its first value may
    have been replaced."""

    def __init__(self, seed, session, tokens):
        self.random = random.Random(seed)
        self.session = session
        self.keys = {token["id"]: token["key"] for token in tokens}
        self.states = {token["id"]: [(token["description"], STOP)] for token in tokens}
        self.first_value = {number: {True} for number in self.keys}
        self.fresh_keys, self.created, self.acknowledged, self.told = {}, {}, 0, []

    def change(self, call, method, **parameters):
        """Whether it was acknowledged, and the answer; none where none came."""
        try:
            answer = call(AUTHENTICATION + method, session=self.session, password=PASSWORD, **parameters)
        except (OSError, urllib.error.URLError, AssertionError, ValueError) as error:
            self.told.append(repr(error))
            return False, None
        if answer["result"] != 0:
            self.told.append(answer["error"])
            return False, answer
        self.acknowledged += 1
        return True, answer

    def perform(self, call):
        for place in range(8):
            kind = self.random.choice(CHANGES)
            known = [number for number, states in self.states.items() if states != [None]]
            if kind == "create" or not known:
                self.create(call, f"fresh {place}")
            else:
                getattr(self, kind)(call, self.random.choice(known), place)

    def create(self, call, description):
        done, answer = self.change(call, "CreateToken", description=description, apiList=START)
        self.created[description] = done
        if done:
            number = answer["token"]["id"]
            self.keys[number] = answer["token"]["key"]
            self.states[number], self.first_value[number] = [(description, START)], {True}

    def edit(self, call, number, place):
        done, _ = self.change(call, "EditToken", id=number, description=f"edited {place}", apiList=START)
        self.note(number, done, (f"edited {place}", START))

    def regenerate(self, call, number, _):
        done, answer = self.change(call, "RegenerateToken", id=number)
        if done:
            self.fresh_keys[number], self.first_value[number] = answer["token"]["key"], {False}
        else:
            self.first_value[number] = self.first_value[number] | {False}
            self.fresh_keys.pop(number, None)

    def delete(self, call, number, _):
        done, _ = self.change(call, "DeleteTokens", ids=number)
        self.note(number, done, None)

    def note(self, number, done, state):
        self.states[number] = [state] if done else self.states[number] + [state]

    def problems(self, call):
        """What came of it that must not have, asked of a platform that has no faults."""
        listed = {token["id"]: token for token in call(AUTHENTICATION + "GetTokens", session=self.session)["apiTokens"]}
        found = []
        for number, states in self.states.items():
            token = listed.pop(number, None)
            seen = token and (token["description"], ",".join(item["method"] for item in token["apiListItems"]))
            if seen not in states:
                found.append(f"token {number} is {seen}, not one of {states}")
            if seen:
                found += self.problems_of_values(call, number, seen[1])
        for token in listed.values():
            methods = ",".join(item["method"] for item in token["apiListItems"])
            if self.created.pop(token["description"], True) or methods != START:
                found.append(f"nobody made {token['description']} with {methods}")
        return found

    def problems_of_values(self, call, number, method):
        def works(key):
            return call(method, session=key, envName="shop")["result"] == 0
        found = []
        if works(self.keys[number]) not in self.first_value[number]:
            found.append(f"the first value of token {number} is wrongly alive or dead")
        if number in self.fresh_keys and not works(self.fresh_keys[number]):
            found.append(f"the latest value of token {number} was acknowledged and does not work")
        return found
