// Of who reads what is written, only the section that is chosen is shown.
for (const box of document.querySelectorAll("[data-readers]")) {
  const choice = box.closest("form").elements[box.dataset.readers];
  const show = () => {
    for (const line of box.querySelectorAll("[data-of]")) {
      line.hidden = !line.dataset.of.split(" ").includes(choice.value);
      const which = line.querySelector(".which");
      if (which && !line.hidden) which.textContent = choice.selectedOptions[0].text + ":";
    }
  };
  choice.addEventListener("change", show);
  addEventListener("pageshow", show);
  show();
}
