// The least that Node's own server can do: the same head and the same bytes for every request, from memory. Nothing is looked up, nothing logged.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";

const [port, headersFile = "", bodyFile = ""] = process.argv.slice(2);
const headers = JSON.parse(readFileSync(headersFile, "utf8"));
const body = readFileSync(bodyFile);

createServer((_, response) => {
	response.writeHead(200, headers);
	response.end(body);
}).listen(Number(port), "127.0.0.1");
