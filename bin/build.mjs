// `npm run build`: builds the application when its sources changed.
import { buildIfStale } from "./launch/build.mjs";
import { setup } from "./setup.mjs";

setup();
buildIfStale();
