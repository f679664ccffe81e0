// EMBEDDING.md: .vitepress/theme/index.js
