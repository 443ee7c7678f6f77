// One list for the whole process: the application that Next builds carries a copy of this module, and its worker has to be
// at rest before the database it works in stops.
const list = Symbol.for("gainsay.undoing");
globalThis[list] ??= [];
const steps = globalThis[list];

/** Adds something to undo when the command ends; the last one added is undone first. */
export function whenStopping(step) {
  steps.unshift(step);
}

/** Undoes everything, one after the other; what fails is said and does not keep the rest. */
export async function undoAll() {
  for (const step of steps.splice(0))
    await Promise.resolve()
      .then(step)
      .catch((error) => console.error(`gainsay: ${error.message}`));
}
