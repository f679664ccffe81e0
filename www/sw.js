// Lets the page open without a network after the first visit. With one, everything is fetched anew: rules that are out of date must not win
// over newer ones because they were here first. .ci/site.mjs gives VERSION and FILES, of the page's own files.
const PATIENCE = 4000; // ms
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
  const fresh = fetch(event.request);
  // A network that hangs and a server that fails are as good as none.
  const good = fresh.then((response) => (response.status < 500 ? response : Promise.reject(new Error(`status ${response.status}`))));
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("late")));
  const kept = async () => (await caches.match(event.request, { cacheName: CACHE, ignoreSearch: true })) ?? fresh;
  event.respondWith(Promise.race([good, late]).catch(kept));
});
