// The smallest site: pages alone, in the classic theme.
export default {
  title: "Documentation",
  url: "https://docs.example",
  baseUrl: "/",
  trailingSlash: true,
  onBrokenLinks: "throw",
  plugins: ["@docusaurus/plugin-content-pages"],
  themes: [["@docusaurus/theme-classic", { customCss: "./src/custom.css" }]],
  // EMBEDDING.md: docusaurus.config.js
};
