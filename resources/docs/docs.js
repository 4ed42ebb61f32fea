"use strict";
// The page is whole without this; it only saves typing.
const openNamed = () => {
  const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named instanceof HTMLDetailsElement) {
    named.open = true;
    named.scrollIntoView();
  }
};
for (const block of document.querySelectorAll("pre")) {
  block.innerHTML = block.innerHTML.replace("http://127.0.0.1:8080", location.origin);
  const text = block.textContent;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch { // no clipboard without TLS: mark the lines, so that the keys copy them
      const range = document.createRange();
      range.selectNodeContents(block.firstChild);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      button.textContent = "Ctrl+C";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
  block.append(button);
}
addEventListener("hashchange", openNamed);
openNamed();
