"use strict";
// A click on a time plays its passage; playing past its end pauses, once.
const sound = document.getElementById("sound");
let now = "";
let stopAt = null;

function seek(start) {
  sound.currentTime = start;
  sound.play().catch(() => {});
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.time");
  if (!button) {
    return;
  }
  const start = Number(button.dataset.start);
  stopAt = Number(button.dataset.end);
  const chosen = SOUNDS[button.dataset.episode];
  document.getElementById("playing").textContent = chosen.title;
  if (now === button.dataset.episode && sound.readyState > 0) {
    seek(start);
    return;
  }
  now = button.dataset.episode;
  sound.src = chosen.src;
  sound.addEventListener("loadedmetadata", () => seek(start), { once: true });
  sound.load();
});

sound.addEventListener("timeupdate", () => {
  if (stopAt !== null && sound.currentTime >= stopAt) {
    sound.pause();
    stopAt = null;
  }
});
