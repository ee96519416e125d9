// Reads the article aloud, sentence by sentence: browsers fall silent within long texts, and none can be trusted to go on after a
// pause, so a pause ends the sentence and going on begins it anew.
const READ = ".headline, .sapo, .body p, .body h2, .body h3, .body li, .body figcaption";
const NOT = "table, pre, form, nav, [hidden], .listen-not";
const LONGEST = 180;

const voices = speechSynthesis;
let player;

/** The parts of the page, then their sentences. */
function sentences(article) {
  const parts = [...article.querySelectorAll(READ)].filter(
    (part) => !part.closest(NOT) && !part.querySelector(READ) && part.textContent.trim(),
  );
  return parts.flatMap((part) => cut(part.textContent.replace(/\s+/g, " ").trim()).map((words) => ({ part, words })));
}

function cut(text) {
  const whole = window.Intl && Intl.Segmenter
    ? [...new Intl.Segmenter("vi", { granularity: "sentence" }).segment(text)].map((each) => each.segment)
    : text.match(/[^.!?…]+[.!?…]*["”’)]*\s*/g) || [text];
  return whole.flatMap(shorten).filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** At a comma where there is one, else at a space. */
function shorten(sentence) {
  if (sentence.length <= LONGEST) return [sentence.trim()];
  const head = sentence.slice(0, LONGEST);
  const at = Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "), head.lastIndexOf(": "));
  const end = at > 40 ? at + 1 : head.lastIndexOf(" ") + 1 || LONGEST;
  return [sentence.slice(0, end).trim(), ...shorten(sentence.slice(end))];
}

class Player {
  constructor(button) {
    this.button = button;
    this.bar = document.getElementById(button.getAttribute("aria-controls"));
    this.toggleButton = this.bar.querySelector("[data-toggle]");
    this.rate = this.bar.querySelector("select");
    this.lines = sentences(document.querySelector(".article"));
    this.at = 0;
    this.turn = 0;
    this.toggleButton.addEventListener("click", () => (this.playing ? this.pause() : this.play()));
    this.bar.querySelector("[data-stop]").addEventListener("click", () => this.stop());
    this.rate.addEventListener("change", () => this.playing && this.play());
    this.bar.addEventListener("keydown", (event) => event.key === "Escape" && this.stop());
    addEventListener("pagehide", () => this.stop());
  }

  play() {
    this.silence();
    this.playing = true;
    this.bar.hidden = false;
    document.documentElement.dataset.listening = "";
    this.face();
    this.next(this.turn);
  }

  next(turn) {
    const line = this.lines[this.at];
    if (!line) {
      this.stop();
      return;
    }
    this.mark(line.part);
    const speech = new SpeechSynthesisUtterance(line.words);
    speech.lang = "vi-VN";
    speech.rate = Number(this.rate.value);
    speech.voice = voices.getVoices().find((voice) => /^vi([-_]|$)/i.test(voice.lang)) || null;
    // What a sentence that was broken off reports is of no turn that counts.
    speech.onend = () => turn === this.turn && this.after();
    speech.onerror = () => turn === this.turn && this.stop();
    // Some browsers drop a speech that nothing holds on to.
    this.speech = speech;
    voices.speak(speech);
  }

  after() {
    this.at += 1;
    this.next(this.turn);
  }

  pause() {
    this.silence();
    this.playing = false;
    this.face();
  }

  stop() {
    if (this.bar.hidden) return;
    this.silence();
    this.playing = false;
    this.at = 0;
    this.mark(null);
    const within = this.bar.contains(document.activeElement);
    this.bar.hidden = true;
    delete document.documentElement.dataset.listening;
    if (within) this.button.focus();
  }

  silence() {
    this.turn += 1;
    // Some browsers swallow what is said right after a needless cancel.
    if (voices.speaking || voices.pending) voices.cancel();
  }

  /** Shows the part that is read; follows it as long as the reader hasn't gone elsewhere. */
  mark(part) {
    if (part === this.part) return;
    const followed = !this.part || seen(this.part);
    if (this.part) this.part.classList.remove("being-read");
    this.part = part;
    if (!part) return;
    part.classList.add("being-read");
    if (followed && !seen(part)) part.scrollIntoView({ block: "center" });
    const parts = [...new Set(this.lines.map((line) => line.part))];
    const where = this.bar.querySelector(".listen-where");
    where.textContent = where.dataset.says.replace("#", `${parts.indexOf(part) + 1}/${parts.length}`);
  }

  face() {
    const { play, pause } = this.toggleButton.dataset;
    this.toggleButton.classList.toggle("is-playing", this.playing);
    this.toggleButton.querySelector("span").textContent = this.playing ? pause : play;
  }
}

const seen = (part) => {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - 80;
};

export default (button) => {
  player = player || new Player(button);
  player.play();
  player.toggleButton.focus({ preventScroll: true });
};
