// Lets the page open without a network after the first visit. With one, everything is fetched anew: rules that are out of date must not win
// over newer ones because they were here first. .ci/site.mjs gives VERSION and FILES, of the page's own files.
const CACHE = `icp-eligibility ${VERSION}`;

self.addEventListener("install", (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map((path) => new Request(path === "index.html" ? "./" : path, { cache: "no-cache" })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  const clean = async () => {
    for (const name of await caches.keys()) if (name.startsWith("icp-eligibility ") && name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(self.registration.scope)) return;
  const kept = async (error) => {
    const found = await caches.match(event.request, { cacheName: CACHE, ignoreSearch: true });
    if (!found) throw error;
    return found;
  };
  event.respondWith(fetch(event.request).catch(kept));
});
