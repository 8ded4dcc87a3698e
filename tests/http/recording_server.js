// SPDX-License-Identifier: Apache-2.0
// Answers each request with the environment that its body names, as the service does for one that does not exist.
"use strict";
const http = require("http");

const server = http.createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
        const name = new URLSearchParams(Buffer.concat(parts).toString("latin1")).get("envName");
        const body = JSON.stringify({error: "there is no environment " + name, result: 5});
        response.writeHead(200, {"Content-Type": "application/json", "Content-Length": Buffer.byteLength(body)});
        response.end(body);
    });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
