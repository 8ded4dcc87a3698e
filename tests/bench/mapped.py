# SPDX-License-Identifier: Apache-2.0
"""Times from exec to the mapped window of a program, by the X server's own events."""
import ctypes
import ctypes.util
import subprocess
import time

SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19


class Display:
    def __init__(self):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
        self.x.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self.x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self.x.XPending.argtypes = [ctypes.c_void_p]
        self.handle = self.x.XOpenDisplay(None)
        if not self.handle:
            raise RuntimeError("no display")
        self.x.XSelectInput(self.handle, self.x.XDefaultRootWindow(self.handle), SUBSTRUCTURE_NOTIFY)
        self.x.XSync(self.handle, 0)

    def start(self, *command, **options):
        """The process, and the milliseconds until its first window was mapped."""
        event = ctypes.create_string_buffer(192)
        while self.x.XPending(self.handle):
            self.x.XNextEvent(self.handle, event)
        begin = time.monotonic()
        process = subprocess.Popen(command, **options)
        while True:
            self.x.XNextEvent(self.handle, event)
            if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == MAP_NOTIFY:
                return process, (time.monotonic() - begin) * 1000
