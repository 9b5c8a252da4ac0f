// Text as large as the screen holds: long texts step down, and only the smallest step may scroll.

const steps = 12;

export function fit(main) {
  for (let step = 0; step < steps; step += 1) {
    main.dataset.step = step;
    if (main.scrollHeight <= main.clientHeight && main.scrollWidth <= main.clientWidth) break;
  }
  // What must be scrolled must be reachable without a mouse.
  if (main.scrollHeight > main.clientHeight) main.tabIndex = 0;
  else main.removeAttribute("tabindex");
}
