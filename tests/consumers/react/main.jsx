import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Eligibility } from "./Eligibility.jsx";

createRoot(document.getElementById("root")).render(<StrictMode><Eligibility /></StrictMode>);
