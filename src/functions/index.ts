/** Entry of the script of custom functions: registers each of them. */
import { FUNCTIONS } from "./registry";

for (const [id, implementation] of FUNCTIONS) CustomFunctions.associate(id, implementation);
