# SPDX-License-Identifier: Apache-2.0
"""The Debian packages: made, checked, installed into a clean Debian 12, used there, and removed without a trace."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARIES = pathlib.Path(os.environ["CIRRUSGRID_BIN"])
FOLDER = pathlib.Path(os.environ["CIRRUSGRID_PACKAGES"])
LINUX = ROOT / "packaging/linux"


def run(*command, **options):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=2700, **options)
    if result.returncode != 0:
        raise AssertionError(f"{command} ended with {result.returncode}:\n{result.stdout[-3000:]}\n{result.stderr[-3000:]}")
    return result.stdout


def setUpModule():
    run(ROOT / "packaging/make-debs", FOLDER)


def packages():
    return sorted(FOLDER.glob("*.deb"))


def options_of(program, *command):
    return set(re.findall(r"(--[a-z][a-z-]+)", run(BINARIES / program, *command, "--help"))) - {"--help-all", "--tls"}


class MetadataTest(unittest.TestCase):
    def test_lintian_finds_nothing(self):
        self.assertEqual([deb.name.split("_")[0] for deb in packages()], ["cirrusgrid-dashboard", "cirrusgrid-platform"])
        # As root it says so.
        lines = run("lintian", *packages()).splitlines()
        self.assertEqual([line for line in lines if not line.startswith("running with root")], [])

    def test_desktop_entry_and_appstream_metadata_are_valid(self):
        run("desktop-file-validate", LINUX / "cirrusgrid-dashboard.desktop")
        run("appstreamcli", "validate", "--no-net", LINUX / "com.cirrusgrid.Dashboard.metainfo.xml")

    def test_the_unit_leaves_the_service_little_to_reach(self):
        told = run("systemd-analyze", "security", "--offline=true", "--no-pager", LINUX / "cirrusgrid-platform.service")
        exposure = float(re.search(r"Overall exposure level for \S+: ([\d.]+)", told)[1])
        self.assertLess(exposure, 2.0, told)

    def test_the_release_is_the_same_everywhere(self):
        version = re.search(r"project\(\w+ VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text())[1]
        self.assertIn(f"({version})", (ROOT / "packaging/debian/changelog").read_text().splitlines()[0])
        self.assertIn(f'release version="{version}"', (LINUX / "com.cirrusgrid.Dashboard.metainfo.xml").read_text())
        self.assertIn(f"## {version}", (ROOT / "CHANGELOG.md").read_text())
        for program in ("cirrusgrid-dashboard", "cirrusgrid-platform"):
            self.assertIn(version, run(BINARIES / program, "--version", env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}))
            self.assertIn(f'"{version}"', (LINUX / f"{program}.1").read_text().splitlines()[1])

    def test_man_pages_tell_every_option(self):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        wanted = {"cirrusgrid-dashboard": options_of("cirrusgrid-dashboard"),
                  "cirrusgrid-platform": options_of("cirrusgrid-platform", "serve") | options_of("cirrusgrid-platform", "account", "add")}
        for program, options in wanted.items():
            self.assertGreater(len(options), 8)
            page = (LINUX / f"{program}.1").read_text().replace("\\-", "-")
            self.assertEqual({option for option in options if option not in page}, set(), program)
            problems = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", LINUX / f"{program}.1"],
                                      capture_output=True, text=True, timeout=60, env={**os.environ, "MANROFFSEQ": "", "MANWIDTH": "80"})
            self.assertEqual(problems.stderr, "", program)

    def complete(self, *words):
        script = ('source /usr/share/bash-completion/bash_completion; source "$1"; shift; COMP_WORDS=("$@"); '
                  'COMP_CWORD=$(($# - 1)); COMPREPLY=(); _cirrusgrid_platform 2>/dev/null; printf "%s\\n" "${COMPREPLY[@]}"')
        return set(run("bash", "-c", script, "bash", LINUX / "cirrusgrid-platform.bash", "cirrusgrid-platform", *words).split())

    def test_completion_offers_every_command_and_option(self):
        self.assertEqual(self.complete("") - {"--help", "--version"}, {"serve", "account", "migrate", "check", "backup"})
        self.assertEqual(self.complete("account", "two"), {"two-factor-off"})
        self.assertEqual(self.complete("serve", "--access-log", "j"), {"json"})
        for command in (("serve",), ("account", "add"), ("account", "remove"), ("migrate",), ("backup",)):
            options = options_of("cirrusgrid-platform", *command)
            self.assertGreater(len(options), 2)
            self.assertEqual(options - self.complete(*command, "--"), set(), command)

    def test_the_flatpak_fetches_nothing_while_it_builds(self):
        manifest = yaml.safe_load((ROOT / "packaging/flatpak/com.cirrusgrid.Dashboard.yaml").read_text())
        self.assertEqual(manifest["runtime"], "org.kde.Platform")
        self.assertGreater(len(manifest["modules"]), 3)
        for module in manifest["modules"]:
            self.assertNotIn("--share=network", str(module.get("build-options", "")), module["name"])
            for source in module["sources"]:
                self.assertTrue(source["type"] == "dir" or "tag" in source or "sha256" in source, module["name"])


class CleanSystem:
    """A Debian 12 that holds nothing but what a screen and a look at it need."""

    def __init__(self, folder):
        self.folder = folder
        if folder.exists():
            self.remove()
        mirror = re.search(r"https?://[^\s]+/debian/?(?=\s|$)", run("apt-cache", "policy"))
        run("debootstrap", "--variant=minbase", "--include=xvfb,xdotool,curl,ca-certificates", "bookworm", folder,
            mirror[0] if mirror else "http://deb.debian.org/debian")
        # Services are not started where nothing runs them.
        policy = folder / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)

    def run(self, *command, **options):
        return run("chroot", self.folder, *command, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root",
                                                        "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}, **options)

    def start(self, *command, **environment):
        return subprocess.Popen(["chroot", str(self.folder), *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **environment})

    def files(self):
        """What a package could leave behind; not the package manager's own notes."""
        own = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "var/lib/systemd", "tmp", "run", "dev", "proc")
        found = set()
        for folder, folders, names in os.walk(self.folder):
            place = pathlib.Path(folder).relative_to(self.folder)
            folders[:] = [name for name in folders if str(place / name) not in own and name != "__pycache__"]
            found.update(str(place / name) for name in (*folders, *names))
        # Backups that adduser makes of the files it changes.
        return {name for name in found if not re.fullmatch(r"etc/(passwd|group|shadow|gshadow)-", name)}

    def remove(self):
        shutil.rmtree(self.folder)


class InstalledTest(unittest.TestCase):
    def setUp(self):
        if os.geteuid() != 0:
            self.fail("installing packages into a root of their own needs root")
        self.system = CleanSystem(FOLDER / "root")
        self.addCleanup(self.system.remove)

    def test_installed_used_and_removed_without_a_trace(self):
        before = self.system.files()
        accounts_before = (self.system.folder / "etc/passwd").read_text()
        for deb in packages():
            shutil.copy(deb, self.system.folder / "tmp")
        self.system.run("apt-get", "update", "-qq")
        self.system.run("sh", "-c", "apt-get install -y -qq --no-install-recommends /tmp/*.deb")
        installed = {name for name in self.system.files() - before if name.startswith("usr/bin/cirrusgrid")}
        self.assertEqual(installed, {"usr/bin/cirrusgrid-dashboard", "usr/bin/cirrusgrid-platform"})
        self.use_the_dashboard()
        self.use_the_service()
        self.system.run("apt-get", "purge", "-y", "-qq", "cirrusgrid-dashboard", "cirrusgrid-platform")
        self.system.run("apt-get", "autoremove", "-y", "-qq", "--purge")
        ours = {name for name in self.system.files() - before if "cirrusgrid" in name.lower()}
        self.assertEqual(ours, set())
        self.assertEqual((self.system.folder / "etc/passwd").read_text(), accounts_before)

    def use_the_dashboard(self):
        script = ("Xvfb :77 -screen 0 1280x800x24 -nolisten tcp & display=$!\n"
                  "until xdotool getdisplaygeometry >/dev/null 2>&1; do :; done\n"
                  "cirrusgrid-dashboard --demo --serve-api 127.0.0.1:0 & program=$!\n"
                  "timeout 60 xdotool search --sync --onlyvisible --name '^CirrusGrid Dashboard$' >/dev/null && echo shown\n"
                  "kill $program; wait $program; kill $display; wait\n")
        process = self.system.start("sh", "-c", script, DISPLAY=":77", HOME="/tmp/home")
        output, errors = process.communicate(timeout=120)
        self.assertIn("shown", output, errors)

    def use_the_service(self):
        as_service = ("runuser", "-u", "cirrusgrid-platform", "--", "cirrusgrid-platform")
        config = ("--config", "/etc/cirrusgrid/platform.conf")
        self.system.run(*as_service, "account", "add", "op@example.com", *config, input="correct horse battery\n")
        service = self.system.start(*as_service, "serve", *config, "--listen", "127.0.0.1:0")
        try:
            address = re.search(r"http://\S+", service.stdout.readline())[0]
            answer = json.loads(self.system.run("curl", "-sS", f"{address}/1.0/users/authentication/rest/signin",
                                                "-d", "login=op@example.com", "-d", "password=correct horse battery"))
            self.assertEqual(answer["result"], 0)
            self.assertIn("op@example.com", self.system.run(*as_service, "account", "list", *config))
        finally:
            service.terminate()
            service.communicate(timeout=30)


if __name__ == "__main__":
    unittest.main()
