// Each behaviour stands alone and binds itself to what the page declares with data-* attributes.
import "./keyboard.js";
import "./toast.js";
import "./menu.js";
import "./dialog.js";
import "./submits.js";
import "./copy.js";
import "./drop.js";
import "./board.js";
import "./refresh.js";
import "./saves.js";
import "./minutes.js";
