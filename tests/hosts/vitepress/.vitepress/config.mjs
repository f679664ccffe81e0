export default {
  title: "Documentation",
  // EMBEDDING.md: .vitepress/config.mjs
  // EMBEDDING.md: .vitepress/config.mjs for the element
};
