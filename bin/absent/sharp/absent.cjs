throw new Error("The image optimizer is off: there is no sharp here.");
