# Rakvere linn's population, year by year. The code of an area is text: its zeros would be lost.
site <- Sys.getenv("SITE")
table <- read.csv(
  paste0(site, "/andmed/v1/observations/population.csv"),
  colClasses = c(area = "character", period = "character"),
  encoding = "UTF-8"
)
rakvere <- table[table$area == "0663", c("period", "value", "status")]
write.table(rakvere, sep = ",", row.names = FALSE, col.names = FALSE, quote = FALSE, na = "")
