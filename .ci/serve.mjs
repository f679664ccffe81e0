// A small static server for this machine only: the page as .ci/site.mjs made it.
//   node .ci/serve.mjs          or, in a test:  const server = await start({ port: 0 }); … await server.close();
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

const root = fileURLToPath(new URL("../target/site/", import.meta.url));
const host = "127.0.0.1";
const triesForAPort = 20;

const types = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The file that a URL path stands for, or its status when there is none to send. */
async function find(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return { status: 400 };
  }
  if (path.includes("\0")) return { status: 400 };
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, path));
    if (file !== base && !file.startsWith(base + sep)) return { status: 404 };
    const info = await stat(file);
    if (!info.isDirectory()) return { status: 200, file, size: info.size };
    if (!path.endsWith("/")) return { status: 301, location: `${pathname}/` };
    const index = join(file, "index.html");
    return { status: 200, file: index, size: (await stat(index)).size };
  } catch {
    return { status: 404 };
  }
}

async function answer(request, response) {
  const reply = (status, headers = {}) => {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
    response.end(`${status}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return reply(405, { allow: "GET, HEAD" });
  // Not `new URL`: it would resolve `..` and read `//host`. One leading slash, and no query.
  const pathname = request.url.replace(/[?#].*$/s, "").replace(/^\/*/, "/");
  const { status, file, size, location } = await find(pathname);
  if (status !== 200) return reply(status, location ? { location } : {});
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  // Compressed as servers do it, so that what is measured here is what visitors have.
  const packed = /^text|json|svg|wasm|xml/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(200, {
    "content-type": type,
    ...(packed ? { "content-encoding": "gzip", vary: "accept-encoding" } : { "content-length": size }),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") return response.end();
  const steps = [createReadStream(file), ...(packed ? [createGzip()] : []), response];
  pipeline(steps, (error) => error && response.destroy());
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/** Starts on `port`, or the next free one; 0 takes any. Gives the address, and `close()`. */
export async function start({ port = 8080 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  for (let tried = port; ; tried += 1) {
    try {
      const taken = await listen(server, tried);
      return {
        port: taken,
        url: `http://${host}:${taken}/`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || tried >= port + triesForAPort) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`serve: PORT must be a port number, not \`${process.env.PORT}\``);
    process.exit(2);
  }
  const { url } = await start({ port });
  console.log(`The page is at the address below until Ctrl-C is pressed.\n${url}`);
}
