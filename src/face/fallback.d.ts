/**
 * The module as plain JavaScript, for places where WebAssembly is forbidden or missing:
 * `init().catch(() => init(import("icp-eligibility/fallback")))`. The package's functions then answer the same.
 */
export declare function window(): number;
